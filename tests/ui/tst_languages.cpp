#include "tests/support/testmain.h"
#include "tests/ui/program.h"

#include <QAbstractButton>
#include <QDir>
#include <QTabBar>
#include <QTranslator>

namespace languagestest {

using namespace winnow;

namespace {

// A language's texts, as the programs load them: English plural forms below, the language's own above.
class Language final {
public:
    explicit Language(const QString &code) : m_before(QLocale()) {
        QLocale::setDefault(QLocale(code));
        m_isLoaded =
            add(m_plurals, QStringLiteral("en")) && (code == QLatin1String("en") || add(m_own, code));
    }
    ~Language() {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_plurals);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(Language)
    bool isLoaded() const { return m_isLoaded; }

private:
    static bool add(QTranslator &texts, const QString &code) {
        return texts.load(QStringLiteral(":/i18n/winnow_%1").arg(code)) &&
               QCoreApplication::installTranslator(&texts);
    }
    QLocale m_before;
    QTranslator m_plurals;
    QTranslator m_own;
    bool m_isLoaded = false;
};

QString describe(const QWidget &widget, const QString &text) {
    return QStringLiteral("%1 %2 “%3” has %4 of %5 pixels")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text)
        .arg(widget.width())
        .arg(widget.sizeHint().width());
}

// Buttons, tabs and menu titles whose text has less room than it takes. Labels wrap or are shortened with an
// ellipsis and a tool tip; these are not.
QStringList cutTexts(const QWidget &window) {
    QStringList cut;
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        QFont font = button->font();
        int padding = 0;
        if (button->property("page").toBool()) {
            font.setWeight(QFont::DemiBold); // when its page is shown
            padding = 24;                    // of its style sheet, in which text is cut
        }
        const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, button->text()).width() + padding;
        const QRect inWindow(button->mapTo(&window, QPoint()), button->size());
        if (text > button->width() || inWindow.right() > window.width())
            cut.append(describe(*button, button->text()));
    }
    const QList<QTabBar *> bars = window.findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) {
            const int text = bar->fontMetrics().size(Qt::TextShowMnemonic, bar->tabText(i)).width();
            if (text > bar->tabRect(i).width() || bar->tabRect(i).right() > bar->width())
                cut.append(describe(*bar, bar->tabText(i)));
        }
    }
    return cut;
}

} // namespace

class TestLanguages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutInASmallWindow_data();
    void nothingIsCutInASmallWindow();
};

void TestLanguages::nothingIsCutInASmallWindow_data() {
    QTest::addColumn<QString>("code");
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("winnow_*.qm")});
    QVERIFY(files.size() > 1);
    for (const QString &file : files) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        QTest::newRow(qPrintable(code)) << code;
    }
}

void TestLanguages::nothingIsCutInASmallWindow() {
    QFETCH(QString, code);
    const Language language(code);
    QVERIFY(language.isLoaded());
    Program program;
    program.startWithSampleDay();
    program.window().resize(1024, 700);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        QTest::keyClick(&program.window(), page, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents();
        const QStringList cut = cutTexts(program.window());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
}

WINNOW_TEST(TestLanguages, QApplication)

} // namespace languagestest

#include "tst_languages.moc"
