#include "ui/runs/batches/batchlist.h"

#include "app/batch/batchoptions.h"
#include "ui/common/hairline.h"
#include "ui/common/messages/announcer.h"
#include "ui/common/plaintable.h"
#include "ui/common/runwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace winnow {

namespace {
constexpr int mostBatchRows = 5; // in sight at once
}

BatchList::BatchList(QWidget *parent)
    : QWidget(parent),
      m_table(new PlainTable(m_jobs, this)),
      m_words(new QLabel(this)),
      m_look(newButton("readBatches", tr("&Check now"))),
      m_cancel(newButton("cancelBatch", tr("Cancel the batch…"))),
      m_forget(newButton("forgetBatch", tr("Forget the batch…"))),
      m_yes(newButton("batchYes", {})),
      m_no(newButton("batchNo", tr("Keep the batch"))) {
    setObjectName(QStringLiteral("batchList"));
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("Batches"));
    m_table->setWidths({QStringLiteral("000"), QStringLiteral("Wed 28 Nov 00:00"),
                        QStringLiteral("gpt-5-mini-2026"), QStringLiteral("00,000"), QStringLiteral("0,000"),
                        QStringLiteral("$00.00"), QStringLiteral("Running 000 of 000")});
    compose();
    connect(m_table, &PlainTable::currentRowChanged, this, [this] {
        const BatchJob *job = chosen();
        if (!job || job->id != m_asked)
            m_question = Question::None;
        showButtons();
    });
    connect(m_look, &QPushButton::clicked, this, &BatchList::lookWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(Question::Cancel); });
    connect(m_forget, &QPushButton::clicked, this, [this] { ask(Question::Forget); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

QPushButton *BatchList::newButton(const char *name, const QString &text) {
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("quiet", true);
    return button;
}

void BatchList::compose() {
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("batchWords"));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    m_look->setToolTip(tr("Ask the service for progress, and store finished answers"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 4, 10, 6);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    for (QPushButton *button : {m_look, m_cancel, m_forget, m_yes, m_no})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addLayout(row);
    column->addWidget(newHairline(this));
}

const BatchJob *BatchList::chosen() const {
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_jobs.job(row);
}

void BatchList::setJobs(const std::vector<BatchJob> &jobs) {
    const BatchJob *before = chosen();
    const qint64 id = before ? before->id : 0;
    const Question question = m_question;
    m_jobs.setJobs(jobs);
    Q_EMIT jobsChanged();
    setVisible(m_jobs.rowCount() > 0);
    if (m_jobs.rowCount() == 0)
        return;
    m_table->setCurrentRow(std::max(0, m_jobs.rowOf(id)));
    if (m_jobs.rowOf(m_asked) >= 0 && m_jobs.job(m_jobs.rowOf(m_asked)).isOpen())
        m_question = question; // a new look takes no question away
    const int rows = std::min(m_jobs.rowCount(), mostBatchRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->rowHeight(0) +
                            2);
    showButtons();
}

void BatchList::setTrouble(const QString &text) {
    m_trouble = text;
    showButtons();
}

void BatchList::ask(Question question) {
    const BatchJob *job = chosen();
    if (!job)
        return;
    m_question = question;
    m_asked = job->id;
    showButtons();
    announce(*this, m_words->text());
    m_no->setFocus(Qt::OtherFocusReason); // the harmless one
}

void BatchList::answer(bool yes) {
    const Question question = std::exchange(m_question, Question::None);
    showButtons();
    m_table->setFocus(Qt::OtherFocusReason);
    if (yes && question == Question::Cancel)
        Q_EMIT cancelWanted(m_asked);
    else if (yes && question == Question::Forget)
        Q_EMIT forgetWanted(m_asked);
}

void BatchList::showButtons() {
    const BatchJob *job = chosen();
    const bool isAsking = m_question != Question::None && job;
    m_look->setVisible(!isAsking);
    m_cancel->setVisible(!isAsking);
    m_forget->setVisible(!isAsking);
    m_yes->setVisible(isAsking);
    m_no->setVisible(isAsking);
    m_cancel->setEnabled(job && isUnderWay(*job));
    m_forget->setEnabled(job && job->isOpen());
    if (!isAsking) {
        m_words->setText(m_trouble);
        return;
    }
    if (m_question == Question::Cancel) {
        m_yes->setText(tr("Cancel the batch"));
        m_words->setText(tr("Cancel batch %1? Answers so far are paid for and kept.").arg(job->id));
        return;
    }
    m_yes->setText(tr("Forget it"));
    m_words->setText(job->reserved > 0
                         ? tr("Forget batch %1? Scoring its papers again may cost up to %2 more.")
                               .arg(job->id)
                               .arg(moneyText(job->reserved))
                         : tr("Forget batch %1? Scoring its papers again will cost more.").arg(job->id));
}

} // namespace winnow
