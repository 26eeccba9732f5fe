#pragma once

#include "ui/criteria/comparison.h"

#include <QComboBox>

#include <optional>

namespace winnow {

// Whether the version on screen is shown as it stands, or what changed between it and another one. What was
// picked holds for each version that is looked at after that, where there is such another one.
class ComparisonPicker final : public QComboBox {
    Q_OBJECT
public:
    explicit ComparisonPicker(QWidget *parent = nullptr);

    // `shown` is on screen; version 0: changes that are not saved yet. The others are none where there is
    // nothing to compare with.
    void offer(const Criteria &shown, const std::optional<Criteria> &before,
               const std::optional<Criteria> &inUse);
    std::optional<Comparison> comparison() const; // none: as it stands
    void pickNone();

Q_SIGNALS:
    void picked();

private:
    enum class With { Nothing, Before, InUse };

    With m_with = With::Nothing;
    Criteria m_shown;
    std::optional<Criteria> m_before;
    std::optional<Criteria> m_inUse;
    std::vector<std::pair<QString, With>> m_entries;
};

} // namespace winnow
