#include "ui/settings/limitstab.h"

#include "app/llm/prices.h"
#include "ui/common/hairline.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/numberfield.h"
#include "ui/settings/pricefields.h"
#include "ui/settings/proxyfield.h"
#include "ui/settings/service/pricewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

// The ranges of the table in app/settings/settingsstore.cpp.
constexpr int mostCalls = 64;
constexpr int mostPapers = 100;
constexpr int mostTitles = 500;
constexpr double mostDollars = 1'000'000;
constexpr NumberField::Range costRange{0, mostDollars, 4, 2};
constexpr int fieldSpacing = 6;

enum { Both, ScoringOnly, ScreeningOnly };

NumberField *newNumber(const char *name, NumberField::Range range, const QString &whenEmpty,
                       QWidget *parent) {
    auto *field = new NumberField(range, whenEmpty, parent);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

// 0 in the settings is shown as an empty field.
std::optional<double> unlessZero(double value) {
    return value > 0 ? std::optional(value) : std::nullopt;
}

int whole(const NumberField &field) {
    return int(field.value().value_or(0));
}

} // namespace

LimitsTab::LimitsTab(QWidget *parent)
    : SettingsTab(parent),
      m_concurrency(newCount("concurrency", mostCalls)),
      m_batch(newCount("batchSize", mostPapers)),
      m_adapt(new QCheckBox(tr("More on busy days"), this)),
      m_passes(new QComboBox(this)),
      m_titles(newCount("screeningBatchSize", mostTitles)),
      m_temperature(newNumber("temperature", {0, 2, 2}, tr("model default"), this)),
      m_seed(newNumber("seed", {0, std::numeric_limits<int>::max(), 0}, tr("model default"), this)),
      m_requests(newNumber("requestsPerMinute", {1, 1'000'000, 0}, tr("set by service"), this)),
      m_tokens(newNumber("tokensPerMinute", {1, 1'000'000'000, 0}, tr("set by service"), this)),
      m_timeout(newNumber("timeout", {1, 86'400, 0}, tr("automatic"), this)),
      m_proxy(new ProxyField(this)),
      m_runCap(newNumber("runCap", costRange, tr("none"), this)),
      m_confirm(newNumber("confirmAbove", costRange, tr("every run"), this)),
      m_monthCap(newNumber("monthCap", costRange, tr("none"), this)),
      m_prescreening(new QComboBox(this)),
      m_prices(new PriceFields(this)),
      m_price(new QLabel(this)),
      m_flaw(new FlawLabel(this)) {
    m_adapt->setObjectName(QStringLiteral("adaptBatches"));
    m_passes->setObjectName(QStringLiteral("passes"));
    m_price->setObjectName(QStringLiteral("priceSentence"));
    m_price->setTextFormat(Qt::PlainText);
    m_price->setForegroundRole(QPalette::PlaceholderText);
    m_price->setWordWrap(true);
    m_price->setMinimumHeight(1); // see FlawLabel
    m_flaw->setObjectName(QStringLiteral("limitsFlaw"));
    auto *label = new QLabel(tr("Prices o&f your own, in US dollars per million tokens. A model with several "
                                "prices has several lines."),
                             this);
    label->setWordWrap(true);
    label->setBuddy(m_prices);

    auto *grid = new QGridLayout(this);
    auto *calls = new QFormLayout;
    auto *limits = new QFormLayout;
    auto *run = new QFormLayout;
    auto *month = new QFormLayout;
    for (QFormLayout *form : {calls, limits, run, month})
        form->setSpacing(fieldSpacing);
    fill(*calls, *limits);
    fillCosts(*run, *month);
    grid->addLayout(calls, 0, 0);
    grid->addLayout(limits, 0, 1);
    grid->addWidget(newHairline(this), 1, 0, 1, 2);
    grid->addLayout(run, 2, 0);
    grid->addLayout(month, 2, 1);
    grid->addWidget(label, 3, 0, 1, 2);
    grid->addWidget(m_prices, 4, 0, 1, 2);
    grid->addWidget(m_price, 5, 0, 1, 2);
    grid->addWidget(m_flaw, 6, 0, 1, 2);
    grid->setHorizontalSpacing(24);
    grid->setRowStretch(4, 1);
    connectFields();
}

QSpinBox *LimitsTab::newCount(const char *name, int highest) {
    auto *field = new QSpinBox(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setRange(1, highest);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(field, &QSpinBox::valueChanged, this, &SettingsTab::changed);
    return field;
}

void LimitsTab::fill(QFormLayout &calls, QFormLayout &limits) {
    m_passes->addItems({tr("Titles first, then abstracts"), tr("Abstracts only"), tr("Titles only")});
    m_passes->setItemData(Both,
                          tr("Reading titles first drops clearly irrelevant papers; cheaper on busy days"),
                          Qt::ToolTipRole);
    m_passes->setToolTip(tr("Titles are read only if the criteria have a screening prompt"));
    m_adapt->setToolTip(tr("Above 32 papers a day, calls get larger, so that there are fewer of them"));
    calls.addRow(tr("Ca&lls at once"), m_concurrency);
    calls.addRow(tr("Papers per call"), m_batch);
    calls.addRow(QString(), m_adapt);
    calls.addRow(tr("&Read"), m_passes);
    calls.addRow(tr("Titles per call"), m_titles);
    limits.addRow(tr("Temperature"), m_temperature);
    limits.addRow(tr("Seed"), m_seed);
    limits.addRow(tr("Re&quests per minute"), m_requests);
    limits.addRow(tr("To&kens per minute"), m_tokens);
    limits.addRow(tr("T&imeout, in seconds"), m_timeout);
    limits.addRow(tr("Pro&xy"), m_proxy);
}

void LimitsTab::fillCosts(QFormLayout &run, QFormLayout &month) {
    m_runCap->setToolTip(tr("No call is made that could exceed it"));
    m_monthCap->setToolTip(tr("No call is made that could exceed it in a calendar month"));
    run.addRow(tr("Cap per ru&n, in US$"), m_runCap);
    run.addRow(tr("&Ask before runs above, in US$"), m_confirm);
    month.addRow(tr("Cap per &month, in US$"), m_monthCap);
    m_prescreening->setObjectName(QStringLiteral("prescreening"));
    m_prescreening->addItem(tr("off"), 0);
    for (const int recall : {95, 98, 99})
        m_prescreening->addItem(tr("finds %1 %").arg(recall), recall);
    m_prescreening->setToolTip(
        tr("Leaves out papers unlike what you keep before the model is asked, so that this share of what you "
           "would keep is still found; needs enough decisions"));
    month.addRow(tr("Pre-scr&eening"), m_prescreening);
    m_leftOver = new QComboBox(this);
    m_leftOver->setObjectName(QStringLiteral("leftOver"));
    m_leftOver->addItem(tr("in a new batch"), QStringLiteral("batch"));
    m_leftOver->addItem(tr("live"), QStringLiteral("live"));
    m_leftOver->addItem(tr("ask me"), QStringLiteral("ask"));
    m_leftOver->setToolTip(tr("Papers that come back from a batch without a score; live calls cost more"));
    run.addRow(tr("Left over from a &batch"), m_leftOver);
}

void LimitsTab::connectFields() {
    for (NumberField *field : numbers())
        connect(field, &QLineEdit::textChanged, this, &SettingsTab::changed);
    connect(m_adapt, &QCheckBox::toggled, this, &SettingsTab::changed);
    connect(m_passes, &QComboBox::currentIndexChanged, this, &LimitsTab::showPasses);
    connect(m_passes, &QComboBox::currentIndexChanged, this, &SettingsTab::changed);
    connect(m_prescreening, &QComboBox::currentIndexChanged, this, &SettingsTab::changed);
    connect(m_leftOver, &QComboBox::currentIndexChanged, this, &SettingsTab::changed);
    connect(m_proxy, &ProxyField::changed, this, &SettingsTab::changed);
    connect(m_prices, &PriceFields::changed, this, &SettingsTab::changed);
    connect(this, &SettingsTab::changed, m_flaw, [this] { m_flaw->setFlaw(QString()); });
}

void LimitsTab::showPasses() {
    m_titles->setEnabled(m_passes->currentIndex() != ScoringOnly);
    m_batch->setEnabled(m_passes->currentIndex() != ScreeningOnly);
    m_adapt->setEnabled(m_batch->isEnabled());
}

void LimitsTab::showSettings(const Settings &settings) {
    const ModelSettings &model = settings.model;
    m_concurrency->setValue(model.concurrency);
    m_batch->setValue(model.batchSize);
    m_adapt->setChecked(model.adaptBatches);
    m_passes->setCurrentIndex(!model.scoring ? ScreeningOnly : model.screening ? Both : ScoringOnly);
    m_titles->setValue(model.screeningBatchSize);
    m_temperature->setValue(model.temperature);
    m_seed->setValue(model.seed ? std::optional<double>(*model.seed) : std::nullopt);
    m_requests->setValue(unlessZero(model.requestsPerMinute));
    m_tokens->setValue(unlessZero(model.tokensPerMinute));
    m_timeout->setValue(unlessZero(model.timeout));
    m_proxy->setProxy(model.proxy);
    m_runCap->setValue(model.runCap);
    m_monthCap->setValue(model.monthCap);
    m_confirm->setValue(unlessZero(model.confirmAbove));
    m_prescreening->setCurrentIndex(std::max(0, m_prescreening->findData(settings.learn.prescreenRecall)));
    m_leftOver->setCurrentIndex(std::max(0, m_leftOver->findData(model.leftOver)));
    m_prices->setPrices(model.prices);
    showPasses();
}

void LimitsTab::readSettings(Settings &settings) const {
    ModelSettings &model = settings.model;
    model.concurrency = m_concurrency->value();
    model.batchSize = m_batch->value();
    model.adaptBatches = m_adapt->isChecked();
    model.screening = m_passes->currentIndex() != ScoringOnly;
    model.scoring = m_passes->currentIndex() != ScreeningOnly;
    model.screeningBatchSize = m_titles->value();
    model.temperature = m_temperature->value();
    const auto seed = m_seed->value();
    model.seed = seed ? std::optional(int(*seed)) : std::nullopt;
    model.requestsPerMinute = whole(*m_requests);
    model.tokensPerMinute = whole(*m_tokens);
    model.timeout = whole(*m_timeout);
    model.proxy = m_proxy->proxy();
    model.runCap = m_runCap->value();
    model.monthCap = m_monthCap->value();
    model.confirmAbove = m_confirm->value().value_or(0);
    model.leftOver = m_leftOver->currentData().toString();
    model.prices = m_prices->prices();
    settings.learn.prescreenRecall = m_prescreening->currentData().toInt();
}

void LimitsTab::restore(const Settings &defaults) {
    Settings restored = defaults;
    restored.model.prices = m_prices->prices(); // entered by hand, so it is kept
    restored.model.proxy = m_proxy->proxy();
    showSettings(restored);
}

void LimitsTab::follow(const Settings &edited) {
    const QString sentence = priceSentence(edited.model, tr("add a line above"));
    m_price->setText(sentence);
    m_price->setVisible(!sentence.isEmpty());
}

std::vector<NumberField *> LimitsTab::numbers() const {
    return {m_temperature, m_seed, m_requests, m_tokens, m_timeout, m_runCap, m_confirm, m_monthCap};
}

bool LimitsTab::isReadable() const {
    return std::ranges::all_of(numbers(), [](const NumberField *field) { return field->flaw().isEmpty(); });
}

bool LimitsTab::check() {
    for (NumberField *field : numbers()) {
        if (field->flaw().isEmpty())
            continue;
        m_flaw->setFlaw(field->flaw());
        field->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!m_proxy->flaw().isEmpty()) {
        m_flaw->setFlaw(m_proxy->flaw());
        m_proxy->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const auto prices = PriceTable::load(m_prices->prices());
    if (prices)
        return true;
    const int line = prices.error().place.section(u':', -1).toInt();
    m_flaw->setFlaw(
        tr("Price line %1 can’t be read. It needs a model, an input and an output price; dates are written "
           "as 2027-01-01.")
            .arg(line));
    m_prices->showLine(line);
    return false;
}

} // namespace winnow
