#pragma once

#include "ui/settings/settingstab.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace winnow {

class FlawLabel;
class NumberField;
class PriceFields;
class ProxyField;

// How a model is called, and what it may cost.
class LimitsTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit LimitsTab(QWidget *parent = nullptr);

    QString title() const override { return tr("&Costs && limits"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;
    bool check() override;
    bool isReadable() const override;
    void restore(const Settings &defaults) override;
    void follow(const Settings &edited) override;

private:
    QSpinBox *newCount(const char *name, int highest);
    void fill(QFormLayout &calls, QFormLayout &limits);
    void fillCosts(QFormLayout &run, QFormLayout &month);
    void connectFields();
    void showPasses();
    std::vector<NumberField *> numbers() const;

    QSpinBox *m_concurrency;
    QSpinBox *m_batch;
    QCheckBox *m_adapt;
    QComboBox *m_passes;
    QSpinBox *m_titles;
    NumberField *m_temperature;
    NumberField *m_seed;
    NumberField *m_requests;
    NumberField *m_tokens;
    NumberField *m_timeout;
    ProxyField *m_proxy;
    NumberField *m_runCap;
    NumberField *m_confirm;
    NumberField *m_monthCap;
    QComboBox *m_prescreening;
    QComboBox *m_leftOver = nullptr;
    PriceFields *m_prices;
    QLabel *m_price;
    FlawLabel *m_flaw;
};

} // namespace winnow
