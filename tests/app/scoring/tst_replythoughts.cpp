#include "replyfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace replythoughtstest {

using namespace winnow;

class TestReplyThoughts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMarkEndsThoughts_data();
    void everyMarkEndsThoughts();
    void nothingBeforeTheirEndIsAnAnswer_data();
    void nothingBeforeTheirEndIsAnAnswer();
    void thoughtsWithoutEndAreACut_data();
    void thoughtsWithoutEndAreACut();
    void onlyThoughtIsSaidSo();
    void screeningKnowsThem();
    void ownMarksAreKnown();
    void readsOwnMarks_data();
    void readsOwnMarks();
    void refusesBadMarks_data();
    void refusesBadMarks();
};

void TestReplyThoughts::everyMarkEndsThoughts_data() {
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const ReplyMarks known;
    for (const ReplyMarks::Thought &thought : known.thoughts) {
        const QString name = thought.begin + QLatin1String(" ") + thought.end;
        QTest::newRow(qPrintable(name)) << thought.begin << thought.end;
        QTest::newRow(qPrintable(name + QLatin1String(", capitals")))
            << thought.begin.toUpper() << thought.end.toUpper();
        QTest::newRow(qPrintable(name + QLatin1String(", begun by the template")))
            << QString() << thought.end;
    }
    for (const auto &[begin, end] :
         {std::pair("<Think>", "</Think>"), std::pair("[THINK]", "[/THINK]"),
          std::pair("<seed:think>", "</seed:think>"),
          std::pair("<|channel|>analysis<|message|>", "<|end|><|start|>assistant<|channel|>final<|message|>"),
          std::pair("<|channel>thought\n", "<channel|>"), std::pair("analysis", "assistantfinal"),
          std::pair("<think>", "</thinking>")})
        QTest::newRow(begin) << QString::fromUtf8(begin) << QString::fromUtf8(end);
    QTest::newRow("think with triangles") << QStringLiteral("◁think▷") << QStringLiteral("◁/think▷");
}

void TestReplyThoughts::everyMarkEndsThoughts() {
    QFETCH(QString, begin);
    QFETCH(QString, end);
    for (const char *thought :
         {"{A,1,1}", "Perhaps\n{A,1,1}\n", "{\"ARXIVID\": \"A\", \"COMMENT\": \"hm ", "\"It's\" {", "",
          "[{A,1,1}, {B,2,2", "{A,1,1 oops}", "{\"results\": [{A,1,1},"}) {
        for (const char *words :
             {"", "\n", "\n\nHere are the scores: ", " Here you are:\n```json\n", "\"So\" "}) {
            const QString reply = begin + QString::fromUtf8(thought) + end + QString::fromUtf8(words);
            const ScoringReply read =
                readScores(inFull(reply + QStringLiteral("{A,8,6}\n{B,3,4}")), shortBatch());
            QVERIFY2(told(read) == QLatin1String("A=8/6 B=3/4"),
                     qPrintable(reply + QLatin1Char('|') + told(read)));
            QVERIFY(!read.isThinking && !read.onlyThought);
        }
    }
}

void TestReplyThoughts::nothingBeforeTheirEndIsAnAnswer_data() {
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("scores");
    const auto row = [](const char *reply, const char *scores) {
        QTest::newRow(reply) << QString::fromUtf8(reply) << QString::fromUtf8(scores);
    };
    row("{A,1,1}\n{B,1,1}</think>{A,8,6}", "A=8/6");
    row("<think>{A,1,1}</think>{A,5,5}<think>No.</think>{A,8,6}", "A=8/6");
    row("{A,5,5}\n</think>\n{B,3,4}\n</think>\n{C,1,1}", "C=1/1");
    row("<think>`</think>` ends it. {A,1,1}</think>{A,8,6}", "A=8/6");
    row("{\"results\":[{A,1,1}</think>{\"results\":[{A,8,6}]}", "A=8/6");
    row("<|channel|>analysis<|message|>{A,1,1}<|end|><|start|>assistant<|channel|>commentary<|message|>{B,1,"
        "1}<|end|>"
        "<|start|>assistant<|channel|>final<|message|>{A,8,6}<|return|>",
        "A=8/6");
    // Spoken of, and no marks.
    row("{A,8,6}\n{\"ARXIVID\":\"B\",\"COMMENT\":\"uses </think> and "
        "<think>\",\"RELEVANCE\":3,\"NOVELTY\":4}",
        "A=8/6 B=3/4");
    row("{A,8,6}\n{\"ARXIVID\":\"B\",\"COMMENT\":\"the \\\"</think>\\\" "
        "mark\",\"RELEVANCE\":3,\"NOVELTY\":4}",
        "A=8/6 B=3/4");
    row("{A,8,6}\n{\"ARXIVID\":\"B\",\"COMMENT\":\"the \"</think>\" mark\",\"RELEVANCE\":3,\"NOVELTY\":4}",
        "A=8/6 B=3/4");
    row("{A,8,6}\n{'ARXIVID':\"B\",'COMMENT':'<think>','RELEVANCE':3,'NOVELTY':4}", "A=8/6 B=3/4");
    row("{\"note\":\"[THINK] assistantfinal\",\"results\":[{A,8,6}]}", "A=8/6");
    row("{A,8,6}\nI left out the `<think>` and \"</think>\" marks.", "A=8/6");
}

void TestReplyThoughts::nothingBeforeTheirEndIsAnAnswer() {
    QFETCH(QString, reply);
    QFETCH(QString, scores);
    QCOMPARE(told(readScores(inFull(reply), shortBatch())), scores);
}

void TestReplyThoughts::thoughtsWithoutEndAreACut_data() {
    QTest::addColumn<QString>("reply");
    for (const char *reply : {"<think>hm", "<think>\n{A,1,1}\n{B,1,1}\n", "[THINK]{A,1,1}", "◁think▷{A,1,1}",
                              "<|channel|>analysis<|message|>{A,1,1}<|end|>", "Sure. <Think>{A,1,1}",
                              "{A,8,6}\n<thinking>But wait, {A,1,1}", "<think>{A,1,1}</think><think>{B,1,1}"})
        QTest::newRow(reply) << QString::fromUtf8(reply);
}

void TestReplyThoughts::thoughtsWithoutEndAreACut() {
    QFETCH(QString, reply);
    const ScoringReply read = readScores(inFull(reply), shortBatch());
    QCOMPARE(told(read), QString());
    QVERIFY(read.isThinking);
    QCOMPARE(read.unsaid, QStringLiteral("the reply ended inside its thoughts"));
    QCOMPARE(withoutThinking(reply).toString(), QString());
    QVERIFY(readDrops(reply, shortBatch()).isThinking);
}

void TestReplyThoughts::onlyThoughtIsSaidSo() {
    const ScoringReply read = readScores(inFull(QStringLiteral("<think>{A,1,1}</think>\n")), shortBatch());
    QVERIFY(read.onlyThought && !read.isThinking && !read.isReadable);
    QCOMPARE(causeOf(read, 'A'), QStringLiteral("the model only thought"));
    QVERIFY(!readScores(QStringLiteral(" "), shortBatch()).onlyThought);
    QVERIFY(!readScores(QStringLiteral("<think></think>No."), shortBatch()).onlyThought);
}

void TestReplyThoughts::screeningKnowsThem() {
    const ReplyMarks known;
    for (const ReplyMarks::Thought &thought : known.thoughts) {
        const QString thoughts =
            thought.begin + QStringLiteral("[\"A\"] or {\"drop\": [\"A\", ") + thought.end;
        QCOMPARE(told(readDrops(inFull(thoughts + QStringLiteral("So: [\"B\"]")), shortBatch())),
                 QStringLiteral("B"));
        QCOMPARE(told(readCutDrops(inFull(thoughts + QStringLiteral("So: {\"drop\": [\"B\", \"C\"")),
                                   shortBatch())),
                 QStringLiteral("B"));
    }
}

void TestReplyThoughts::ownMarksAreKnown() {
    const auto marks = replyMarks(
        QStringLiteral("<muse>…</muse>; relevance=fit; novelty=newness; id=paper no; comment=why"));
    QVERIFY(marks.has_value());
    const QString rows = QStringLiteral(
        "<Muse>{A,1,1}</muse> {\"paper_no\": \"A\", \"why\": \"so\", \"fit\": 8, \"Newness\": 6} {B,3,4}");
    const ScoringReply read = readScores(inFull(rows), shortBatch(), *marks);
    QCOMPARE(told(read), QStringLiteral("A=8/6 B=3/4"));
    QCOMPARE(read.scores.front().score.comment, QStringLiteral("so"));
    QVERIFY(readScores(QStringLiteral("<muse>…"), shortBatch(), *marks).isThinking);
    QCOMPARE(told(readDrops(inFull(QStringLiteral("<muse>[\"A\"]</muse>[\"B\"]")), shortBatch(), *marks)),
             QStringLiteral("B"));
    QVERIFY(!readScores(QStringLiteral("<muse>…"), shortBatch()).isThinking);
}

void TestReplyThoughts::readsOwnMarks_data() {
    QTest::addColumn<QString>("own");
    QTest::addColumn<int>("thoughts"); // more than without
    QTest::addColumn<int>("keys");
    QTest::newRow("nothing") << "" << 0 << 0;
    QTest::newRow("blanks") << " ; ;" << 0 << 0;
    QTest::newRow("marks") << "<muse>…</muse>" << 1 << 0;
    QTest::newRow("three points") << "<muse>...</muse>" << 1 << 0;
    QTest::newRow("blanks around") << "  <muse> … </muse>  ;" << 1 << 0;
    QTest::newRow("only an end") << "…</muse>" << 1 << 0;
    QTest::newRow("two of them") << "<muse>…</muse>;[[[…]]]" << 2 << 0;
    QTest::newRow("a name") << "relevance=fit" << 0 << 1;
    QTest::newRow("two names") << "Relevance = fit; relevance = Match" << 0 << 2;
    QTest::newRow("a name it has") << "relevance=Relevance_Score" << 0 << 0;
    QTest::newRow("a name of lists") << "id=data" << 0 << 0;
}

void TestReplyThoughts::readsOwnMarks() {
    QFETCH(QString, own);
    QFETCH(int, thoughts);
    QFETCH(int, keys);
    const auto marks = replyMarks(own);
    QVERIFY(marks.has_value());
    QCOMPARE(marks->thoughts.size() - ReplyMarks().thoughts.size(), thoughts);
    QCOMPARE(marks->keys.size() - ReplyMarks().keys.size(), keys);
}

void TestReplyThoughts::refusesBadMarks_data() {
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("names"); // in the detail
    QTest::newRow("no end") << "<muse>…"
                            << "ends the thoughts is missing";
    QTest::newRow("short") << "<…>"
                           << "3 to 60";
    QTest::newRow("long") << QStringLiteral("…") + QString(61, QLatin1Char('x')) << "3 to 60";
    QTest::newRow("quotes") << "\"muse\"…</muse>"
                            << "no quotes";
    QTest::newRow("braces") << "{{{…}}}"
                            << "no quotes";
    QTest::newRow("the same twice") << "<muse>…<MUSE>"
                                    << "the same";
    QTest::newRow("unknown field") << "depth=fit"
                                   << "depth";
    QTest::newRow("no name") << "relevance="
                             << "needs letters";
    QTest::newRow("digits") << "relevance=12"
                            << "needs letters";
    QTest::newRow("another field's name") << "relevance=novelty"
                                          << "another field";
    QTest::newRow("one name twice") << "relevance=fit; novelty=Fit"
                                    << "another field";
    QTest::newRow("neither") << "<muse>"
                             << "neither";
}

void TestReplyThoughts::refusesBadMarks() {
    QFETCH(QString, own);
    QFETCH(QString, names);
    const auto marks = replyMarks(own);
    QVERIFY(!marks.has_value());
    QCOMPARE(marks.error().code, ErrorCode::InvalidInput);
    QVERIFY2(marks.error().detail.contains(names), qPrintable(marks.error().detail));
    QVERIFY(!marks.error().place.isEmpty());
}

WINNOW_TEST(TestReplyThoughts, winnow::NoApplication)

} // namespace replythoughtstest

#include "tst_replythoughts.moc"
