#include "ui/actions.h"

#include <QApplication>
#include <QWidget>

#include <array>

namespace winnow {

namespace {

using enum ActionId;
using enum ActionScope;

// The window's own keys first, then those of triage.
const std::array specs{
    ActionSpec{FetchToday, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Today's papers"), {"F5"}},
    ActionSpec{Score, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Score this day"), {"Ctrl+R"}},
    ActionSpec{
        RetryFailed, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Retry failed papers"), {"Ctrl+Shift+R"}},
    ActionSpec{PauseRun, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Pause or go on"), {"Ctrl+Shift+P"}},
    ActionSpec{Stop, Window, QT_TRANSLATE_NOOP("winnow::Actions", "S&top"), {"Ctrl+."}},
    ActionSpec{ImportDigest, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Import digests…"), {"Ctrl+I"}},
    ActionSpec{OpenFeed, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Read saved feeds…"), {"Ctrl+O"}},
    ActionSpec{ExportDigest, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Export the digest…"), {"Ctrl+E"}},
    ActionSpec{ActionId::Settings, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Settings…"), {"Ctrl+,"}},
    ActionSpec{Quit, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Quit"), {"Ctrl+Q"}},
    ActionSpec{Undo, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Undo decision"), {"Ctrl+Z"}},
    ActionSpec{Redo, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Redo decision"), {"Ctrl+Shift+Z"}},
    ActionSpec{
        CopyLinks, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Copy as Markdown links"), {"Ctrl+C"}},
    ActionSpec{CopyBibTeX, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Copy as &BibTeX"), {"B"}},
    ActionSpec{Find, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Search"), {"Ctrl+F"}},
    ActionSpec{ShowPapers, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Papers"), {"Ctrl+1"}},
    ActionSpec{ShowCriteria, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Criteria"), {"Ctrl+2"}},
    ActionSpec{ShowDigest, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Digest"), {"Ctrl+3"}},
    ActionSpec{ShowHistory, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&History"), {"Ctrl+4"}},
    ActionSpec{ShowCalls, Window, QT_TRANSLATE_NOOP("winnow::Actions", "De&tails of the run"), {"Ctrl+D"}},
    ActionSpec{Keep, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Keep and next"), {"S"}},
    ActionSpec{Skip, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "S&kip and next"), {"E"}},
    ActionSpec{Later, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Later"), {"L"}},
    ActionSpec{ClearDecision, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Clear the decision"), {"U"}},
    ActionSpec{NextPaper, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Next paper"), {"J"}},
    ActionSpec{PreviousPaper, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Previous paper"), {"K"}},
    ActionSpec{NextUntriaged, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Next without a decision"), {"N"}},
    ActionSpec{PreviousUntriaged,
               Triage,
               QT_TRANSLATE_NOOP("winnow::Actions", "Previous without a decision"),
               {"P"}},
    ActionSpec{ScrollOrNext,
               Triage,
               QT_TRANSLATE_NOOP("winnow::Actions", "Scroll the abstract, then the next"),
               {"Space"}},
    ActionSpec{OpenAbstract,
               Triage,
               QT_TRANSLATE_NOOP("winnow::Actions", "Open the &abstract page"),
               {"O", "Return"}},
    ActionSpec{OpenPdf, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Open the P&DF"), {"Ctrl+Return"}},
    ActionSpec{SaveCriteria,
               Window,
               QT_TRANSLATE_NOOP("winnow::Actions", "Save criteria as a new &version"),
               {"Ctrl+S"}},
    ActionSpec{SampleDay, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Try the sa&mple day"), {}},
    ActionSpec{ShowKeys, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Keys"), {"F1"}},
    ActionSpec{About, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&About Winnow"), {}},
};

// More keys for the same act; kept apart because they act in triage only.
struct TriageAlias {
    ActionId id;
    const char *key;
};
constexpr std::array triageAliases{
    TriageAlias{Undo, "Z"},
    TriageAlias{Find, "/"},
    TriageAlias{ShowKeys, "?"},
};

QString translated(const ActionSpec &spec) {
    return QCoreApplication::translate("winnow::Actions", spec.text);
}

} // namespace

std::span<const ActionSpec> actionSpecs() {
    return specs;
}

Actions::Actions(QObject *parent) : QObject(parent) {
    for (const ActionSpec &spec : specs) {
        auto *action = new QAction(translated(spec), this);
        QList<QKeySequence> keys;
        for (const char *key : spec.keys)
            keys << QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText);
        action->setShortcuts(keys);
        action->setShortcutContext(spec.scope == Triage ? Qt::WidgetWithChildrenShortcut
                                                        : Qt::WindowShortcut);
        m_actions.emplace(spec.id, action);
    }
    m_actions.at(Quit)->setMenuRole(QAction::QuitRole);
    m_actions.at(ActionId::Settings)->setMenuRole(QAction::PreferencesRole);
    m_actions.at(About)->setMenuRole(QAction::AboutRole);
}

void Actions::attach(ActionScope scope, QWidget *widget) const {
    for (const ActionSpec &spec : specs) {
        if (spec.scope == scope)
            widget->addAction(m_actions.at(spec.id));
    }
    if (scope != Triage)
        return;
    for (const TriageAlias &alias : triageAliases) {
        auto *action = new QAction(m_actions.at(alias.id)->text(), widget);
        action->setShortcut(QKeySequence(QString::fromLatin1(alias.key), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_actions.at(alias.id), &QAction::trigger);
        widget->addAction(action);
    }
}

QString Actions::keysAsHtml() const {
    QString rows;
    for (const ActionSpec &spec : specs) {
        QStringList keys;
        for (const QKeySequence &key : m_actions.at(spec.id)->shortcuts())
            keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
        for (const TriageAlias &alias : triageAliases) {
            if (alias.id == spec.id)
                keys << QString::fromLatin1(alias.key).toHtmlEscaped();
        }
        if (keys.isEmpty())
            continue;
        const QString text = m_actions.at(spec.id)->text().remove(QLatin1Char('&')).toHtmlEscaped();
        rows += QStringLiteral("<tr><td style='padding-right:24px'><b>%1</b></td><td>%2</td></tr>")
                    .arg(keys.join(QStringLiteral("</b>, <b>")), text);
    }
    return QStringLiteral("<table cellspacing='3'>%1</table>").arg(rows);
}

} // namespace winnow
