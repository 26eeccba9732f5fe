#include "ui/criteria/versioncombo.h"

#include "ui/criteria/criteriawords.h"

#include <QSignalBlocker>

#include <algorithm>

namespace winnow {

namespace {

// Characters shown of a version's label: its name may be long.
constexpr int fewestLetters = 24;
constexpr int mostLetters = 72;

} // namespace

VersionCombo::VersionCombo(QWidget *parent) : QComboBox(parent) {
    setAccessibleName(tr("Criteria version"));
    setToolTip(tr("View another version"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaximumWidth(mostLetters * fontMetrics().averageCharWidth());
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QVariant version = itemData(index);
        Q_EMIT versionPicked(version.isValid() ? std::optional(version.toInt()) : std::nullopt);
    });
}

QSize VersionCombo::minimumSizeHint() const {
    const QSize whole = QComboBox::minimumSizeHint();
    return {std::min(whole.width(), fewestLetters * fontMetrics().averageCharWidth()), whole.height()};
}

void VersionCombo::showVersions(const std::vector<Criteria> &versions, const Criteria &inUse, bool hasUnsaved,
                                std::optional<int> shown) {
    std::vector<std::pair<QString, QVariant>> entries;
    if (hasUnsaved)
        entries.emplace_back(tr("Unsaved changes"), QVariant());
    const auto add = [&entries, &inUse](const Criteria &criteria) {
        const QString label = versionLabel(criteria);
        entries.emplace_back(criteria.version == inUse.version ? tr("%1 · in use").arg(label) : label,
                             criteria.version);
    };
    const auto isInUse = [&inUse](const Criteria &criteria) { return criteria.version == inUse.version; };
    if (std::none_of(versions.begin(), versions.end(), isInUse))
        add(inUse);
    std::for_each(versions.begin(), versions.end(), add);
    if (entries != m_entries) { // called on every key
        m_entries = entries;
        const QSignalBlocker blocker(this);
        clear();
        for (const auto &[label, version] : m_entries)
            addItem(label, version);
    }
    setCurrentIndex(shown ? findData(*shown) : 0);
}

} // namespace winnow
