#include "ui/criteria/comparisonpicker.h"

#include "ui/criteria/criteriawords.h"

#include <QAbstractItemView>
#include <QSignalBlocker>

#include <algorithm>

namespace winnow {

namespace {

constexpr int fewestLettersOfComparison = 16;
constexpr int mostLettersOfComparison = 48;

// Unsaved changes count as the newest version.
bool isOlder(const Criteria &other, const Criteria &shown) {
    return shown.version == 0 || other.version < shown.version;
}

} // namespace

ComparisonPicker::ComparisonPicker(QWidget *parent) : QComboBox(parent) {
    setAccessibleName(tr("Version comparison"));
    setToolTip(tr("Show what changed between this version and another"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumWidth(fewestLettersOfComparison * fontMetrics().averageCharWidth());
    setMaximumWidth(mostLettersOfComparison * fontMetrics().averageCharWidth());
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_with = With(itemData(index).toInt());
        Q_EMIT picked();
    });
}

void ComparisonPicker::offer(const Criteria &shown, const std::optional<Criteria> &before,
                             const std::optional<Criteria> &inUse) {
    m_shown = shown;
    m_before = before;
    m_inUse = inUse;
    std::vector<std::pair<QString, With>> entries{{tr("Full text"), With::Nothing}};
    if (before)
        entries.emplace_back(tr("Changes from %1").arg(versionLabel(*before)), With::Before);
    if (inUse) {
        const QString label = tr("%1 · in use").arg(versionLabel(*inUse));
        entries.emplace_back(
            (isOlder(*inUse, shown) ? tr("Changes from %1") : tr("Changes up to %1")).arg(label),
            With::InUse);
    }
    const QSignalBlocker blocker(this);
    if (entries != m_entries) { // called on every key
        m_entries = entries;
        clear();
        for (const auto &[label, with] : m_entries)
            addItem(label, int(with));
        // The list may be wider than the box.
        view()->setMinimumWidth(view()->sizeHintForColumn(0));
    }
    setCurrentIndex(std::max(0, findData(int(m_with))));
    setVisible(count() > 1);
}

std::optional<Comparison> ComparisonPicker::comparison() const {
    const std::optional<Criteria> &other = m_with == With::Before ? m_before : m_inUse;
    if (m_with == With::Nothing || !other)
        return std::nullopt;
    return isOlder(*other, m_shown) ? Comparison{*other, m_shown} : Comparison{m_shown, *other};
}

void ComparisonPicker::pickNone() {
    m_with = With::Nothing;
    Q_EMIT picked();
}

} // namespace winnow
