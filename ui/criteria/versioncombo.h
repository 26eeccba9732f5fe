#pragma once

#include "app/criteria/criteria.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace winnow {

// Lists the versions, newest first; unsaved changes, if any, come first.
class VersionCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit VersionCombo(QWidget *parent = nullptr);

    // `inUse` is the current version; `shown` the one on screen, none: the unsaved changes.
    void showVersions(const std::vector<Criteria> &versions, const Criteria &inUse, bool hasUnsaved,
                      std::optional<int> shown);

    QSize minimumSizeHint() const override; // a name may be longer than there is room for

Q_SIGNALS:
    void versionPicked(std::optional<int> version); // none: the unsaved changes

private:
    std::vector<std::pair<QString, QVariant>> m_entries;
};

} // namespace winnow
