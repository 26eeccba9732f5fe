#include "ui/runs/batches/scoredaysdialog.h"

#include "app/batch/batchprice.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/run/runner.h"
#include "ui/common/messages/modelerrortext.h"
#include "ui/common/runwords.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

namespace {

constexpr int weeksAtFirst = 4;
constexpr std::chrono::milliseconds untilReckoned{250};

QLabel *newWords(const char *name, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * 2); // nothing moves when it comes
    return label;
}

// What a batch takes instead: the same calls at another price.
RunEstimate atBatchPrice(RunEstimate estimate, const Tariff &price, const QDateTime &now) {
    const auto live = price.at(now);
    if (!estimate.cost || !live || live->batch <= 0)
        return estimate;
    estimate.cost->promptCost *= live->batch;
    estimate.cost->completionCost *= live->batch;
    estimate.cost->totalCost *= live->batch;
    return estimate;
}

} // namespace

ScoreDaysDialog::ScoreDaysDialog(const Services &services, const Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_settings(settings),
      m_first(newDay("scoreFrom", tr("First day"))),
      m_last(newDay("scoreTo", tr("Last day"))),
      m_now(new QRadioButton(this)),
      m_inBatch(new QRadioButton(this)),
      m_takes(newWords("daysTake", this)),
      m_spending(newWords("daysSpending", this)),
      m_yes(new QPushButton(this)) {
    setObjectName(QStringLiteral("scoreDays"));
    setWindowTitle(tr("Score days"));
    m_now->setObjectName(QStringLiteral("scoreNow"));
    m_inBatch->setObjectName(QStringLiteral("scoreInBatch"));
    m_yes->setObjectName(QStringLiteral("scoreDaysYes"));
    compose();
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilReckoned);
    connect(&m_soon, &QTimer::timeout, this, &ScoreDaysDialog::reckon);
    for (const QDateEdit *edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, &ScoreDaysDialog::changed);
    connect(m_inBatch, &QRadioButton::toggled, this, &ScoreDaysDialog::showChoice);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(days(), m_inBatch->isChecked()); });
}

QDateEdit *ScoreDaysDialog::newDay(const char *name, const QString &label) {
    auto *edit = new QDateEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setKeyboardTracking(false); // a day that is half typed is none
    return edit;
}

void ScoreDaysDialog::compose() {
    auto *from = new QLabel(tr("Score the days &from"), this);
    from->setBuddy(m_first);
    auto *to = new QLabel(tr("&to"), this);
    to->setBuddy(m_last);
    auto *range = new QHBoxLayout;
    range->addWidget(from);
    range->addWidget(m_first);
    range->addWidget(to);
    range->addWidget(m_last);
    range->addStretch(1);
    m_spending->setForegroundRole(QPalette::PlaceholderText);
    m_yes->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_yes, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_yes->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(range);
    column->addSpacing(4);
    column->addWidget(m_now);
    column->addWidget(m_inBatch);
    column->addSpacing(4);
    column->addWidget(m_takes);
    column->addWidget(m_spending);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(460);
}

void ScoreDaysDialog::ask(QDate first, QDate last, bool inBatch) {
    const bool usesModel = m_settings.scorer == Scorer::Llm;
    m_wantedFirst = first;
    m_wantedLast = last;
    m_inBatch->setEnabled(usesModel);
    (inBatch && usesModel ? m_inBatch : m_now)->setChecked(true);
    showChoice();
    open();
    whenReady(m_services.library.listings().days(), this,
              [this](const Result<std::vector<DaySummary>> &days) { showDays(days); });
}

void ScoreDaysDialog::showDays(const Result<std::vector<DaySummary>> &days) {
    if (!days) {
        m_takes->setText(errorText(days.error()).sentence);
        return;
    }
    m_known.clear();
    for (const DaySummary &day : *days) {
        if (day.papers > 0)
            m_known.push_back(day.day);
    }
    std::ranges::sort(m_known, std::greater<>());
    if (m_known.empty()) {
        m_takes->setText(tr("The library has no papers yet."));
        return;
    }
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    for (QDateEdit *edit : {m_first, m_last})
        edit->setDateRange(m_known.back(), m_known.front());
    m_last->setDate(m_wantedLast.isValid() ? m_wantedLast : m_known.front());
    m_first->setDate(m_wantedFirst.isValid() ? m_wantedFirst : m_last->date().addDays(1 - 7 * weeksAtFirst));
    changed();
}

std::vector<QDate> ScoreDaysDialog::days() const {
    const auto [first, last] = std::minmax({m_first->date(), m_last->date()});
    std::vector<QDate> days;
    std::ranges::copy_if(m_known, std::back_inserter(days),
                         [first = first, last = last](QDate day) { return day >= first && day <= last; });
    return days;
}

void ScoreDaysDialog::changed() {
    m_number += 1;
    m_live.reset();
    m_batch.reset();
    m_takes->setText(days().empty() ? tr("The library has no papers from these days.")
                                    : tr("Estimating cost…"));
    m_spending->clear();
    showChoice();
    m_soon.start();
}

void ScoreDaysDialog::reckon() {
    RunRequest request;
    request.fetch = false;
    request.days = days();
    request.scorer = m_settings.scorer;
    if (request.days.empty())
        return;
    if (m_settings.scorer == Scorer::Llm) {
        const auto access = modelAccess(m_settings.model); // a key is not needed to reckon
        if (!access)
            return showEstimate(failure(access.error()));
        request.model = *access;
        request.prescreening = prescreenOptions(m_settings);
    }
    const QDateTime now = m_services.clock.now();
    whenReady(m_services.runner.estimate(request), this,
              [this, number = m_number, now,
               price = request.model ? request.model->price : Tariff()](const Result<RunEstimate> &estimate) {
                  if (number != m_number)
                      return;
                  if (estimate && m_settings.scorer == Scorer::Llm)
                      m_batch = atBatchPrice(*estimate, price, now);
                  showEstimate(estimate);
              });
}

void ScoreDaysDialog::showEstimate(const Result<RunEstimate> &estimate) {
    if (estimate)
        m_live = *estimate;
    else
        m_takes->setText(modelErrorText(estimate.error(), {}).sentence);
    showChoice();
}

void ScoreDaysDialog::showChoice() {
    const bool inBatch = m_inBatch->isChecked();
    const auto withCost = [](const QString &words, const std::optional<RunEstimate> &estimate) {
        return estimate && estimate->calls() > 0
                   ? tr("%1: %2", "a choice and its cost").arg(words, estimatedCost(*estimate))
                   : words;
    };
    const bool isHalf =
        !m_batch || !m_batch->cost || !m_live->cost || m_batch->cost->totalCost < m_live->cost->totalCost;
    m_now->setText(withCost(tr("&Now"), m_live));
    m_inBatch->setText(withCost(isHalf ? tr("In a &batch (half the price, up to a day)")
                                       : tr("In a &batch (up to a day; no lower price is known)"),
                                m_batch));
    if (!m_inBatch->isEnabled())
        m_inBatch->setToolTip(tr("Needs a language model; choose one in the settings, under Scoring"));
    const auto &estimate = inBatch ? m_batch : m_live;
    const bool isLeft = estimate && estimate->papers > 0;
    m_yes->setEnabled(isLeft);
    const QString verb = inBatch ? tr("Send in a batch") : tr("Score");
    const bool isPaid = isLeft && m_settings.scorer == Scorer::Llm;
    m_yes->setText(isPaid ? (estimate->cost ? tr("%1 for %2").arg(verb, estimatedCost(*estimate))
                                            : tr("%1, price unknown").arg(verb))
                          : verb);
    if (!estimate)
        return;
    m_takes->setText(isLeft
                         ? (isPaid ? estimateSentence(*estimate)
                                   : tr("%Ln paper(s) with the built-in scorer", nullptr, estimate->papers))
                         : tr("All papers of these days are scored under these criteria."));
    QStringList parts;
    if (const QString leftOut = prescreeningSentence(estimate->prescreening); !leftOut.isEmpty())
        parts << leftOut;
    if (isPaid)
        parts << spendingSentence(*estimate) << capSentence(*estimate);
    parts.removeAll(QString());
    m_spending->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace winnow
