#include "ui/runs/history/historypage.h"

#include "app/model/async.h"
#include "app/score/llmtask.h"
#include "ui/common/access/splitterorder.h"
#include "ui/common/hairline.h"
#include "ui/common/plaintable.h"
#include "ui/runs/batches/batchlist.h"
#include "ui/runs/history/callview.h"
#include "ui/runs/history/monthsums.h"

#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace winnow {

namespace {
constexpr int barSteps = 1000;
constexpr size_t earlierMonths = 12;
} // namespace

HistoryPage::HistoryPage(Library &library, Messages &messages, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_messages(messages),
      m_table(new PlainTable(m_runs)),
      m_calls(new CallView),
      m_month(new QLabel),
      m_spent(new QProgressBar),
      m_earlier(new QLabel),
      m_stack(new QStackedWidget) {
    m_table->setAccessibleName(tr("Runs"));
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setWidths({QStringLiteral("Wed 28 Nov 2026"), QStringLiteral("28 Nov 2026 00:00"),
                        QStringLiteral("built-in scorer…"), QStringLiteral("v00"), QStringLiteral("0,000"),
                        QStringLiteral("00"), QStringLiteral("000"), QStringLiteral("0,000"),
                        QStringLiteral("0,000,000"), QStringLiteral("0,000,000"),
                        QStringLiteral("over $00.00"), QStringLiteral("finished")});
    m_table->sortByColumn(static_cast<int>(RunColumn::Started), Qt::DescendingOrder);
    compose();
    connect(m_table, &PlainTable::currentRowChanged, this, &HistoryPage::showCalls);
}

void HistoryPage::compose() {
    QFont font = m_month->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_month->setFont(font);
    m_month->setObjectName(QStringLiteral("thisMonth"));
    m_month->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_spent->setProperty("thin", true);
    m_spent->setTextVisible(false);
    m_spent->setFixedSize(180, 6);
    m_spent->setRange(0, barSteps);
    m_spent->setAccessibleName(tr("Spent of this month's cap"));
    m_earlier->setForegroundRole(QPalette::PlaceholderText);
    m_earlier->setWordWrap(true);
    m_earlier->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_earlier->setObjectName(QStringLiteral("earlierMonths"));
    auto *head = new QWidget;
    auto *line = new QHBoxLayout;
    line->addWidget(m_month);
    line->addSpacing(12);
    line->addWidget(m_spent);
    line->addStretch(1);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(16, 10, 16, 10);
    lines->addLayout(line);
    lines->addWidget(m_earlier);

    auto *none = new QLabel(tr("No runs yet. Score a day, and the run is listed here with its cost."));
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    none->setForegroundRole(QPalette::PlaceholderText);
    none->setObjectName(QStringLiteral("noRuns"));
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_calls);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    orderParts(*halves);
    m_stack->addWidget(none);
    m_stack->addWidget(halves);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(head);
    page->addWidget(newHairline(this));
    page->addWidget(m_stack, 1);
    showSpending();
}

void HistoryPage::addBatches(BatchList *list) {
    connect(list, &BatchList::jobsChanged, this, &HistoryPage::refresh);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_stack), list);
}

void HistoryPage::setMonthCap(const std::optional<double> &dollars) {
    m_monthCap = dollars;
    showSpending();
}

void HistoryPage::refresh() {
    m_isStale = true;
    if (!isVisible() || m_isReading)
        return;
    m_isStale = false;
    m_isReading = true;
    whenReady(m_library.scores().runs(), this, [this](const Result<std::vector<RunRecord>> &runs) {
        if (runs)
            showRuns(*runs);
        else
            Q_EMIT m_messages.errorOccurred(runs.error(), Retry(this, [this] { refresh(); }));
    });
    // Summed by calls, like the cap: a run may have started in the previous month.
    whenReady(m_library.scores().spentSince(monthBegin(QDateTime::currentDateTimeUtc())), this,
              [this](const Result<Spending> &spent) {
                  m_isReading = false;
                  if (spent)
                      m_thisMonth = *spent;
                  else
                      Q_EMIT m_messages.errorOccurred(spent.error(), Retry(this, [this] { refresh(); }));
                  showSpending();
                  if (m_isStale) // requested again in the meantime
                      refresh();
              });
}

void HistoryPage::showRuns(std::vector<RunRecord> runs) {
    const qint64 chosen = m_shownRun;
    m_shownRun = 0; // it may have more calls by now
    m_runs.setRuns(std::move(runs));
    m_stack->setCurrentIndex(m_runs.rowCount() > 0 ? 1 : 0);
    showSpending();
    const int row = m_runs.rowOf(chosen);
    if (m_runs.rowCount() > 0)
        m_table->setCurrentRow(row < 0 ? 0 : row);
}

void HistoryPage::showSpending() {
    std::vector<MonthSum> sums = monthSums(m_runs.runs(), QDate::currentDate());
    sums.front().cost = m_thisMonth.cost;
    sums.front().isWhole = m_thisMonth.isWhole;
    m_month->setText(monthText(sums.front(), m_monthCap));
    m_spent->setVisible(m_monthCap && *m_monthCap > 0);
    if (m_spent->isVisibleTo(this))
        m_spent->setValue(static_cast<int>(std::min(1.0, sums.front().cost / *m_monthCap) * barSteps));
    QStringList earlier;
    for (size_t i = 1; i < std::min(sums.size(), earlierMonths + 1); ++i)
        earlier << monthText(sums[i], std::nullopt);
    m_earlier->setText(earlier.join(QLatin1Char('\n')));
    m_earlier->setVisible(!earlier.isEmpty());
}

void HistoryPage::showCalls(int row) {
    const qint64 run = row < 0 ? 0 : m_runs.run(row).id;
    if (run == 0) {
        m_calls->setCalls({});
        return;
    }
    if (run == m_shownRun)
        return;
    m_shownRun = run;
    readCalls(run);
}

void HistoryPage::readCalls(qint64 run) {
    whenReady(m_library.scores().calls(run), this, [this, run](const Result<std::vector<CallRecord>> &calls) {
        if (run != m_shownRun)
            return; // another one was selected in the meantime
        if (calls)
            m_calls->setCalls(*calls);
        else
            Q_EMIT m_messages.errorOccurred(calls.error(), Retry(this, [this, run] {
                                                if (run == m_shownRun)
                                                    readCalls(run);
                                            }));
    });
}

void HistoryPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace winnow
