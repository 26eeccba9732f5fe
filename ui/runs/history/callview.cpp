#include "ui/runs/history/callview.h"

#include "ui/common/access/splitterorder.h"
#include "ui/common/plaintable.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace winnow {

CallView::CallView(QWidget *parent)
    : QWidget(parent), m_table(new PlainTable(m_calls)), m_words(new QLabel), m_reply(new QPlainTextEdit) {
    m_table->setAccessibleName(tr("Calls to the model"));
    m_table->setWidths({QStringLiteral("00:00:00"), QStringLiteral("abstracts"), QStringLiteral("25 of 25"),
                        QStringLiteral("≈ 000,000"), QStringLiteral("$0.0000"), QStringLiteral("000.0"),
                        QStringLiteral("read in full")});
    m_table->sortByColumn(static_cast<int>(CallColumn::Time), Qt::AscendingOrder);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setObjectName(QStringLiteral("callWords"));
    m_reply->setReadOnly(true);
    m_reply->setFrameShape(QFrame::NoFrame);
    m_reply->setObjectName(QStringLiteral("callReply"));
    m_reply->setAccessibleName(tr("Reply text"));

    auto *beside = new QWidget;
    beside->setBackgroundRole(QPalette::Base);
    beside->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(14, 8, 4, 4);
    column->addWidget(m_words);
    column->addWidget(m_reply, 1);
    column->setAlignment(m_words, Qt::AlignTop);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(beside);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    orderParts(*halves);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    connect(m_table, &PlainTable::currentRowChanged, this, &CallView::showCall);
    showCall(-1);
}

void CallView::setCalls(std::vector<CallRecord> calls) {
    m_calls.setCalls(std::move(calls));
}

void CallView::append(const CallRecord &call) {
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    m_calls.append(call);
    if (wasAtEnd)
        m_table->scrollToBottom();
}

void CallView::showCall(int row) {
    if (row < 0) {
        m_words->setText(tr("Select a call to see its result."));
        m_reply->hide();
        return;
    }
    const CallRecord &call = m_calls.call(row);
    m_words->setText(call.problem.isEmpty() ? callResult(call)
                                            : tr("%1: %2").arg(callResult(call), call.problem));
    m_reply->setPlainText(call.reply);
    m_reply->setVisible(!call.reply.isEmpty());
}

} // namespace winnow
