#include "app/settings/keytext.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace keytexttest {

using namespace winnow;

class TestKeyText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesTheKey_data();
    void leavesTheKey();
};

void TestKeyText::leavesTheKey_data() {
    QTest::addColumn<QString>("pasted");
    const auto row = [](const char *name, const char *pasted) {
        QTest::newRow(name) << QString::fromUtf8(pasted);
    };
    row("as it is", "wk-0123_AB");
    row("blanks", "  wk-0123_AB\t ");
    row("end of a line", "wk-0123_AB\r\n");
    row("several", "\n\n wk-0123_AB\n");
    row("double quotes", "\"wk-0123_AB\"");
    row("single quotes", "'wk-0123_AB'");
    row("one is lost", "\"wk-0123_AB");
    row("backticks", "`wk-0123_AB`");
    row("typographic", "“wk-0123_AB”");
    row("German", "„wk-0123_AB“");
    row("blanks within quotes", "\" wk-0123_AB \"");
    row("zero width", "\xE2\x80\x8Bwk-0123_AB\xEF\xBB\xBF");
    row("no-break space", "\xC2\xA0wk-0123_AB\xC2\xA0");
    row("bearer", "Bearer wk-0123_AB");
    row("bearer in small letters", "bearer  wk-0123_AB");
    row("header", "Authorization: Bearer wk-0123_AB");
    row("quoted header", "\"Authorization: Bearer wk-0123_AB\"");
    row("other header", "x-api-key: wk-0123_AB");
    row("assignment", "OPENAI_API_KEY=wk-0123_AB");
    row("quoted assignment", "OPENAI_API_KEY=\"wk-0123_AB\"");
    row("with blanks", "api_key = 'wk-0123_AB'");
    row("shell", "export ANTHROPIC_API_KEY=wk-0123_AB;");
    row("PowerShell", "$env:GEMINI_API_KEY=\"wk-0123_AB\"");
    row("settings file", "\"apiKey\": \"wk-0123_AB\",");
    row("token", "LM_API_TOKEN=wk-0123_AB");
    row("all of it", " export OPENAI_API_KEY=\"Bearer wk-0123_AB\" \n");
}

void TestKeyText::leavesTheKey() {
    QFETCH(QString, pasted);
    QCOMPARE(cleanedKey(pasted), QStringLiteral("wk-0123_AB"));
    for (const char *other : {"", "two words", "c2VjcmV0key==", "key-0123", "sk-key", "AIzaSyKEY_x",
                              "0123456789abcdef0123456789abcdef"})
        QCOMPARE(cleanedKey(QString::fromLatin1(other)), QString::fromLatin1(other));
}

WINNOW_TEST(TestKeyText, winnow::NoApplication)

} // namespace keytexttest

#include "tst_keytext.moc"
