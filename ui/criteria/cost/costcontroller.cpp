#include "ui/criteria/cost/costcontroller.h"

#include "app/criteria/promptbuilder.h"
#include "ui/common/banner.h"
#include "ui/criteria/cost/costwatch.h"
#include "ui/criteria/prompts/promptedit.h"

#include <QEvent>
#include <QLabel>

namespace winnow {

CostController::CostController(Library &library, PromptStack &editors, QWidget *page)
    : QObject(page),
      m_editors(editors),
      m_watch(new CostWatch(library, this)),
      m_hint(new Banner(page)),
      m_figure(new QLabel(page)) {
    m_hint->setObjectName(QStringLiteral("cacheHint"));
    m_figure->setObjectName(QStringLiteral("dayCost"));
    m_figure->setForegroundRole(QPalette::PlaceholderText);
    m_figure->setTextFormat(Qt::PlainText);
    m_figure->setWordWrap(true);
    m_figure->hide();
    page->installEventFilter(this);
    connect(m_hint, &Banner::clicked, this, &CostController::movePapersLast);
    connect(m_watch, &CostWatch::reckoned, this, [this](const std::optional<DayCost> &cost) {
        m_cost = cost;
        showCost();
    });
}

void CostController::setSettings(const Settings &settings) {
    m_watch->setSettings(settings);
}

void CostController::setDay(QDate day) {
    m_watch->setDay(day);
}

void CostController::show(const Criteria &onScreen, PromptKind kind, bool canMove) {
    m_kind = kind;
    m_canMove = canMove;
    m_watch->setCriteria(onScreen);
    showCost();
}

bool CostController::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_watch->setLookedAt(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

void CostController::showCost() {
    const QString sentence = m_cost ? costSentence(*m_cost) : QString();
    m_figure->setText(sentence);
    m_figure->setVisible(!sentence.isEmpty());
    const bool hasPapers = m_kind != PromptKind::System;
    if (!m_cost || !m_canMove || !hasPapers || uncachedCharacters(m_editors.editor(m_kind)->text()) == 0)
        return m_hint->showText(QString());
    const UncachedText &text = m_kind == PromptKind::Scoring ? m_cost->scoring : m_cost->screening;
    m_hint->showText(uncachedSentence(text, *m_cost), tr("&Move it to the end"));
}

void CostController::movePapersLast() {
    PromptEdit *editor = m_editors.editor(m_kind);
    editor->replaceText(withPaperListLast(editor->text()));
    editor->setFocus(Qt::OtherFocusReason);
}

} // namespace winnow
