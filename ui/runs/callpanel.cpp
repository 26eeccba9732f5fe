#include "ui/runs/callpanel.h"

#include "app/model/async.h"
#include "ui/common/hairline.h"
#include "ui/runs/history/callview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

CallPanel::CallPanel(Library &library, Messages &messages, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_messages(messages),
      m_title(new QLabel(this)),
      m_calls(new CallView(this)) {
    setObjectName(QStringLiteral("callPanel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setText(tr("Run details"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close run details"));
    close->setToolTip(tr("Close"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 3, 8, 3);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newHairline(this));
    column->addLayout(head);
    column->addWidget(m_calls, 1);
    column->addWidget(newHairline(this));
    setMinimumHeight(120);
    connect(close, &QToolButton::clicked, this, &CallPanel::closeRequested);
}

void CallPanel::begin(const QString &title) {
    m_runs += 1;
    m_title->setText(tr("Run details · %1").arg(title));
    m_calls->setCalls({});
}

void CallPanel::add(const CallRecord &call) {
    m_calls->append(call);
}

void CallPanel::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_runs == 0)
        showNewest();
}

// Without a run since the program started: shows the newest run with calls.
void CallPanel::showNewest() {
    whenReady(m_library.scores().runs(), this, [this](const Result<std::vector<RunRecord>> &runs) {
        if (m_runs > 0)
            return; // a run has started in the meantime
        if (!runs) {
            Q_EMIT m_messages.errorOccurred(runs.error(), Retry(this, [this] { showNewest(); }));
            return;
        }
        const auto newest = std::ranges::find_if(*runs, [](const RunRecord &run) { return run.calls > 0; });
        if (newest == runs->end())
            return;
        begin(tr("%1, %2").arg(QLocale().toString(newest->day, QLocale::ShortFormat), newest->model));
        readCalls(newest->id);
    });
}

void CallPanel::readCalls(qint64 run) {
    whenReady(m_library.scores().calls(run), this,
              [this, run, shown = m_runs](const Result<std::vector<CallRecord>> &calls) {
                  if (shown != m_runs)
                      return;
                  if (calls)
                      m_calls->setCalls(*calls);
                  else
                      Q_EMIT m_messages.errorOccurred(calls.error(), Retry(this, [this, run, shown] {
                                                          if (shown == m_runs)
                                                              readCalls(run);
                                                      }));
              });
}

} // namespace winnow
