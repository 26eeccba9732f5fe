#pragma once

#include "ui/criteria/comparison.h"

#include <QComboBox>

#include <optional>

namespace winnow {

// Chooses whether the version on screen is shown as full text or compared with another one. The choice also
// applies to versions viewed later, where the other version exists.
class ComparisonPicker final : public QComboBox {
    Q_OBJECT
public:
    explicit ComparisonPicker(QWidget *parent = nullptr);

    // `shown` is on screen; version 0: unsaved changes. The others are empty where there is nothing to
    // compare with.
    void offer(const Criteria &shown, const std::optional<Criteria> &before,
               const std::optional<Criteria> &inUse);
    std::optional<Comparison> comparison() const; // none: full text
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
