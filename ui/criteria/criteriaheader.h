#pragma once

#include <QWidget>

class QPushButton;

namespace winnow {

class VersionCombo;

// The bar at the top of the Criteria tab: the version on screen, import and export.
class CriteriaHeader final : public QWidget {
    Q_OBJECT
public:
    explicit CriteriaHeader(QWidget *parent = nullptr);

    VersionCombo *versions() const { return m_versions; }
    void setPossible(bool isLoaded, bool canUse);

Q_SIGNALS:
    void useRequested();
    void importRequested();
    void exportRequested();

private:
    VersionCombo *m_versions;
    QPushButton *m_use;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace winnow
