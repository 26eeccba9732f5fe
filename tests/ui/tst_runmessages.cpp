#include "app/llm/provider.h"
#include "tests/support/testmain.h"
#include "ui/common/messages/modelendtext.h"
#include "ui/common/messages/modelerrortext.h"
#include "ui/common/messages/noticebar.h"
#include "ui/common/runwords.h"
#include "ui/runs/confirmation.h"
#include "ui/runs/runbar.h"
#include "ui/runs/runlauncher.h"
#include "ui/runs/runsummary.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace runmessagestest {

using namespace winnow;

class TestRunMessages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelErrorsBlameTheRightParty_data();
    void modelErrorsBlameTheRightParty();
    void thinkingHasASwitch();
    void noticesNameWhatIsGoingOn();
    void libraryErrorsAreNotTheModels();
    void aPageOfHtmlIsCutShort();
    void namesAServiceAsTheReaderKnowsIt();
    void verdictSaysWhatIsKept();
    void verdictOfAFeedIsNotTheModels();
    void verdictNamesAFileOnce();
    void verdictSaysWhatIsApproximate();
    void reportTellsWhatARunTook();
    void reportTellsEachDay();
    void verdictNamesADayThatIsNotWhole();
    void moneyKeepsSmallSums();
    void estimateIsOneLine();
    void unknownPriceIsAsked();
    void twoStepsAreOffered();
    void saysWhyArxivIsWaitedFor();
};

void TestRunMessages::modelErrorsBlameTheRightParty_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    QTest::addColumn<NextStep>("step");
    const auto row = [](const char *name, ErrorCode code, const char *words, NextStep step,
                        const char *place = "", const char *detail = "") {
        QTest::newRow(name) << code << QString::fromLatin1(place) << QString::fromLatin1(detail)
                            << QString::fromLatin1(words) << step;
    };
    using enum NextStep;
    row("no key", ErrorCode::Unauthorized, "no key for OpenAI", OpenScoring, "key");
    row("wrong key", ErrorCode::Unauthorized, "OpenAI rejected the key", OpenScoring);
    row("no access", ErrorCode::Forbidden, "does not let this account", OpenScoring);
    row("no model", ErrorCode::NotFound, "no such model", OpenScoring, "", "gpt-9");
    row("nothing left", ErrorCode::QuotaExhausted, "out of credit", Retry);
    row("throttled", ErrorCode::Throttled, "rate-limiting", Retry);
    row("down", ErrorCode::NetworkDown, "OpenAI can't be reached", Retry);
    row("host", ErrorCode::HostNotFound, "address of OpenAI was not found", OpenScoring);
    row("TLS", ErrorCode::TlsFailed, "connect securely", OpenScoring);
    row("proxy", ErrorCode::ProxyFailed, "The proxy", OpenScoring);
    row("time-out", ErrorCode::Timeout, "did not answer in time", Retry);
    row("server", ErrorCode::ServerError, "OpenAI reported an error", Retry);
    row("run cap", ErrorCode::BudgetReached, "cap per run", OpenScoring, "", "run");
    row("month cap", ErrorCode::BudgetReached, "month's cap", OpenScoring, "", "month");
    row("price", ErrorCode::PriceUnknown, "The price of house-model is unknown", OpenScoring, "",
        "house-model");
    row("insecure", ErrorCode::InsecureUrl, "not encrypted", OpenScoring);
    row("keyring", ErrorCode::KeyringFailed, "keyring", Retry);
    row("keyring locked", ErrorCode::KeyringLocked, "keyring is locked", Retry);
    row("keyring dismissed", ErrorCode::KeyringDismissed, "still locked", Retry, "", "unlock");
    row("keyring silent", ErrorCode::KeyringSilent, "password prompt was not answered", Retry, "", "unlock");
    row("no new keyring", ErrorCode::KeyringSilent, "create one was not answered", Retry, "", "create");
    row("no access to the key", ErrorCode::KeyringSilent, "whether Winnow may use the key", Retry, "",
        "access");
    row("wallet silent", ErrorCode::KeyringSilent, "The wallet's wizard", Retry, "", "wallet");
    row("setting", ErrorCode::InvalidInput, "Check the model's settings: endpoint", OpenScoring, "endpoint");
    row("request", ErrorCode::InvalidInput, "rejected the requests", OpenScoring);
    row("another program", ErrorCode::ScoringElsewhere, "winnow-cli (process 4712) has been scoring",
        WaitForTurn, "2025-08-08T06:12:00Z", "winnow-cli, 4712, , 2025-08-08, gpt-5-mini");
    row("another computer", ErrorCode::ScoringElsewhere, "Another window on atlas (process 4711)",
        WaitForTurn, "2025-08-08T06:12:00Z", "winnow, 4711, atlas, 2025-08-08, gpt-5-mini");
    row("nobody knows who", ErrorCode::ScoringElsewhere, "took over scoring", Retry);
    row("not JSON", ErrorCode::Malformed, "nothing that Winnow can read", OpenScoring);
    row("too long", ErrorCode::PromptTooLong, "takes 3,399 tokens, but the model has room for 2,048",
        OpenScoring, "", "3399:2048");
    row("too long, in words", ErrorCode::PromptTooLong, "longer than the model's context (so it says)",
        OpenScoring, "", "so it says");
    row("only thinks", ErrorCode::OnlyThinking, "only thinks (17,920 tokens)", OpenScoring, "", "17920");
    row("refuses", ErrorCode::NothingScored, "refuses one paper after another (the cause)", OpenScoring,
        "refused", "the cause");
    row("empty", ErrorCode::NothingScored, "keeps giving empty answers", OpenScoring, "empty");
    row("cut", ErrorCode::NothingScored, "cut off before they contain a score", OpenScoring, "cut");
    row("full", ErrorCode::NothingScored, "context fills up", OpenScoring, "context");
    row("incomplete", ErrorCode::NothingScored, "None of the scores in the last answers is valid",
        OpenScoring, "incomplete");
    row("unreadable", ErrorCode::NothingScored, "no readable score", OpenScoring, "unreadable");
    row("allowance", ErrorCode::DailyLimit, "The daily quota at OpenAI is used up", Retry);
    row("loading", ErrorCode::ModelLoading, "OpenAI is still loading the model", Retry);
    row("moved", ErrorCode::Redirected, "redirects to https://other.example/v1", OpenScoring,
        "https://other.example/v1");
    row("page", ErrorCode::WebPage, "web page (Log in)", OpenScoring, "", "Log in");
    row("stream", ErrorCode::StreamOnly, "only streams its answers", OpenScoring);
}

void TestRunMessages::modelErrorsBlameTheRightParty() {
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    QFETCH(QString, detail);
    QFETCH(QString, words);
    QFETCH(NextStep, step);
    const ErrorText text = modelErrorText({code, detail, place, {}}, QStringLiteral("OpenAI"));
    QVERIFY2(text.sentence.contains(words), qPrintable(text.sentence));
    QVERIFY2(!text.sentence.contains(QStringLiteral("arXiv")), qPrintable(text.sentence));
    QCOMPARE(text.step, step);
    QCOMPARE(text.otherStep, NextStep::UseBuiltin);
    QVERIFY(!nextStepLabel(text.step).isEmpty());
}

void TestRunMessages::thinkingHasASwitch() {
    const Error error{ErrorCode::OnlyThinking, QStringLiteral("512"), {}, {}};
    QVERIFY(modelErrorText(error, QStringLiteral("llama.cpp"))
                .sentence.contains(QStringLiteral("--reasoning off")));
    QVERIFY(
        modelErrorText(error, QStringLiteral("Ollama")).sentence.contains(QStringLiteral("effort to none")));
    QVERIFY(
        modelErrorText(error, QStringLiteral("gpu.lan:8000")).sentence.contains(QStringLiteral("effort")));
    const Error allowance{ErrorCode::DailyLimit, {}, {}, std::chrono::minutes(312)};
    QVERIFY(modelErrorText(allowance, {}).sentence.contains(QStringLiteral("in 5 h 12 min")));
}

void TestRunMessages::noticesNameWhatIsGoingOn() {
    const auto said = [](ErrorCode code, const char *detail) {
        return modelNoticeText({code, QString::fromLatin1(detail), {}, {}}, QStringLiteral("Ollama"));
    };
    QVERIFY(said(ErrorCode::PromptTooLong, ":4096").contains(QStringLiteral("keeps only 4,096 tokens")));
    QVERIFY(said(ErrorCode::ContextShared, "").contains(QStringLiteral("fewer are made at once")));
    QVERIFY(said(ErrorCode::ModelLoading, "").contains(QStringLiteral("Ollama is loading")));
    QVERIFY(said(ErrorCode::Throttled, "").isEmpty());
}

void TestRunMessages::libraryErrorsAreNotTheModels() {
    const Error busy{ErrorCode::DatabaseBusy, {}, {}, {}};
    QCOMPARE(modelErrorText(busy, QStringLiteral("OpenAI")).sentence, errorText(busy).sentence);
    const Error noDay{ErrorCode::NotFound, QStringLiteral("2025-06-10"), QStringLiteral("day"), {}};
    QVERIFY(!modelErrorText(noDay, QStringLiteral("OpenAI")).sentence.contains(QStringLiteral("OpenAI")));
}

void TestRunMessages::aPageOfHtmlIsCutShort() {
    const Error error{ErrorCode::ServerError, QString(5000, QLatin1Char('x')), {}, {}};
    QVERIFY(modelErrorText(error, QStringLiteral("OpenAI")).sentence.size() < 300);
}

void TestRunMessages::namesAServiceAsTheReaderKnowsIt() {
    QCOMPARE(serviceNameOf(*providerById(u"anthropic")), providerById(u"anthropic")->name);
    QCOMPARE(serviceNameOf(providerAt(*providerById(u"custom"), QStringLiteral("http://127.0.0.1:8123/v1"))),
             QStringLiteral("127.0.0.1:8123"));
}

void TestRunMessages::verdictSaysWhatIsKept() {
    RunReport report;
    report.error = Error{ErrorCode::QuotaExhausted, {}, {}, {}};
    report.failedIn = RunStage::Scoring;
    report.run = RunRecord{};
    report.run->scored = 12;
    const ErrorText some = verdict(report, QStringLiteral("OpenAI"));
    QVERIFY2(some.sentence.contains(QStringLiteral("12 paper")), qPrintable(some.sentence));
    report.run->scored = 0;
    QVERIFY(verdict(report, QStringLiteral("OpenAI")).sentence.contains(QStringLiteral("Nothing was lost.")));
    report.error->code = ErrorCode::Cancelled;
    QVERIFY(verdict(report, QStringLiteral("OpenAI")).sentence.isEmpty());
}

void TestRunMessages::verdictOfAFeedIsNotTheModels() {
    RunReport report;
    report.error = Error{ErrorCode::NetworkDown, {}, {}, {}};
    report.failedIn = RunStage::Fetching;
    QVERIFY(!verdict(report, QStringLiteral("OpenAI")).sentence.contains(QStringLiteral("OpenAI")));
}

void TestRunMessages::verdictNamesAFileOnce() {
    const QString file = QStringLiteral("/tmp/page.html");
    FeedOutcome feed;
    feed.report.feed = file;
    feed.state = LedgerState::Failed;
    feed.error = Error{ErrorCode::WebPage, QStringLiteral("Sheep & Co."), file, {}};
    RunReport report;
    report.feeds.push_back(feed);
    const QString text = verdict(report, {}).sentence;
    QVERIFY2(text.startsWith(file + QStringLiteral(" is a web page, “Sheep & Co.”")), qPrintable(text));
    QCOMPARE(text.count(file), 1);
}

void TestRunMessages::verdictSaysWhatIsApproximate() {
    RunReport report;
    report.feeds.emplace_back();
    QVERIFY(runNotice(report).isEmpty());
    report.feeds.front().source = ListingSource::Oai;
    QVERIFY(runNotice(report).contains(QStringLiteral("approximate")));
    QVERIFY(verdict(report, {}).sentence.isEmpty());
}

void TestRunMessages::reportTellsWhatARunTook() {
    RunReport report;
    report.run = RunRecord{};
    report.run->scored = 47;
    report.run->screened = 58;
    report.run->calls = 12;
    report.run->usage.totalTokens = 36289;
    report.run->usage.totalCost = 0.112;
    const QString known = reportSentence(report, QStringLiteral("OpenAI"));
    QVERIFY2(known.contains(QStringLiteral("58 screened out by title")), qPrintable(known));
    QVERIFY2(known.endsWith(QStringLiteral("$0.11")), qPrintable(known));
    report.run->costKnown = false;
    QVERIFY(reportSentence(report, {}).endsWith(QStringLiteral("at least $0.11")));
    report.run->usage.totalCost = 0;
    QVERIFY(reportSentence(report, {}).endsWith(QStringLiteral("price unknown"))); // never $0
}

void TestRunMessages::reportTellsEachDay() {
    RunReport report;
    report.runs.resize(2);
    report.runs[0].day = QDate(2025, 6, 2);
    report.runs[0].scored = 40;
    report.runs[1].day = QDate(2025, 5, 30);
    report.runs[1].scored = 7;
    report.run = sumOf(report.runs);
    const QString said = reportSentence(report, {});
    QVERIFY2(said.contains(QStringLiteral("47 paper")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Mon 2 Jun: 40, Fri 30 May: 7")), qPrintable(said));
}

void TestRunMessages::verdictNamesADayThatIsNotWhole() {
    RunReport report;
    FeedOutcome feed;
    feed.report.feed = QStringLiteral("cs.AI");
    feed.report.day = QDate(2025, 6, 2);
    feed.state = LedgerState::Stale;
    report.feeds = {feed};
    QVERIFY(!report.ok());
    QVERIFY(report.nothingCame());
    const ErrorText stale = verdict(report, {});
    QVERIFY2(stale.sentence.contains(QStringLiteral("earlier day's papers")), qPrintable(stale.sentence));
    report.feeds[0].state = LedgerState::Partial;
    QVERIFY(!report.ok());
    QVERIFY2(verdict(report, {}).sentence.contains(QStringLiteral("not all papers")), "partial");
    report.feeds[0].state = LedgerState::Quiet;
    QVERIFY(report.ok());
    QVERIFY(verdict(report, {}).sentence.isEmpty());
}

void TestRunMessages::moneyKeepsSmallSums() {
    QCOMPARE(moneyText(0), QStringLiteral("$0.00"));
    QCOMPARE(moneyText(0.0031), QStringLiteral("$0.0031"));
    QCOMPARE(moneyText(0.418), QStringLiteral("$0.42"));
    QCOMPARE(costText(0.06, 0.5), QStringLiteral("$0.06 of $0.50"));
    QCOMPARE(costText(std::nullopt, 0.5), QStringLiteral("price unknown"));
    QCOMPARE(rounded(61'234), 61'000);
    QCOMPARE(rounded(87), 87);
}

void TestRunMessages::estimateIsOneLine() {
    RunEstimate estimate;
    estimate.papers = 320;
    estimate.scoringCalls = 18;
    estimate.tokens.prompt = 50'000;
    estimate.tokens.completion = 11'234;
    estimate.model = QStringLiteral("gpt-5-mini");
    QVERIFY(estimateSentence(estimate).endsWith(QStringLiteral("price unknown with gpt-5-mini")));
    estimate.cost = Usage{};
    QVERIFY(estimateSentence(estimate).endsWith(QStringLiteral("free with gpt-5-mini")));
    estimate.cost->totalCost = 0.12;
    const QString line = estimateSentence(estimate);
    QVERIFY2(line.endsWith(QStringLiteral("about $0.12 with gpt-5-mini")), qPrintable(line));
    QVERIFY(line.contains(QStringLiteral("61,000 token")));
    QCOMPARE(line.count(QLatin1Char('\n')), 0);
}

void TestRunMessages::unknownPriceIsAsked() {
    ModelSettings settings;
    settings.confirmAbove = 0.1;
    RunEstimate estimate;
    QVERIFY(!needsConfirmation(estimate, settings)); // nothing to ask
    estimate.scoringCalls = 1;
    QVERIFY(needsConfirmation(estimate, settings));
    estimate.cost = Usage{};
    QVERIFY(!needsConfirmation(estimate, settings)); // a model of one's own
    estimate.oldest = QDate(2025, 8, 4);
    QVERIFY(needsConfirmation(estimate, settings)); // but several days
    estimate.oldest = {};
    estimate.cost->totalCost = 0.1;
    QVERIFY(!needsConfirmation(estimate, settings));
    estimate.cost->totalCost = 0.11;
    QVERIFY(needsConfirmation(estimate, settings));
}

void TestRunMessages::twoStepsAreOffered() {
    NoticeBar bar;
    QList<NextStep> taken;
    const winnow::Retry own(this, [&taken](NextStep step) { taken << step; });
    bar.showWarning(QStringLiteral("The key is wrong."), NextStep::OpenScoring, NextStep::UseBuiltin, own);
    const auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(!buttons.at(1)->isHidden());
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(taken, QList{NextStep::UseBuiltin});
    bar.showWarning(QStringLiteral("Something else."), NextStep::Retry, NextStep::None, own);
    QVERIFY(buttons.at(1)->isHidden());
}

void TestRunMessages::saysWhyArxivIsWaitedFor() {
    QAction details;
    RunBar bar(&details);
    const auto *text = bar.findChild<QLabel *>(QStringLiteral("runText"));
    bar.showStarted();
    RunProgress progress{RunStage::Fetching, 0, 2, QStringLiteral("cs.LG"), std::chrono::seconds(40)};
    progress.trouble = Error{ErrorCode::Throttled, {}, {}, {}};
    bar.showProgress(progress);
    QVERIFY2(text->text().startsWith(QLatin1String("arXiv is rate-limiting requests; retrying in ")),
             qPrintable(text->text()));
    progress.trouble = Error{ErrorCode::ServerError, {}, {}, {}};
    bar.showProgress(progress);
    QVERIFY2(text->text().startsWith(QLatin1String("arXiv is not available; retrying in ")),
             qPrintable(text->text()));
    for (const ErrorCode code : {ErrorCode::Throttled, ErrorCode::NotAcceptable}) {
        const ErrorText words = errorText(Error{code, QStringLiteral("HTTP 406"), {}, {}});
        QVERIFY(words.sentence.startsWith(QLatin1String("arXiv ")));
        QCOMPARE(words.step, NextStep::Retry);
    }
}

WINNOW_TEST(TestRunMessages, QApplication)

} // namespace runmessagestest

#include "tst_runmessages.moc"
