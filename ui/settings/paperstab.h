#pragma once

#include "ui/settings/settingstab.h"

#include <utility>
#include <vector>

class QCheckBox;

namespace winnow {

class CategoryChooser;
class FlawLabel;
struct Category;

// What to fetch: categories and kinds of announcement.
class PapersTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit PapersTab(const std::vector<Category> &choices, QWidget *parent = nullptr);

    QString title() const override { return tr("&Papers"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;
    bool check() override;
    void restore(const Settings &defaults) override;

private:
    QWidget *buildTypes();
    void showFilter(const ListingFilter &filter);
    std::vector<AnnounceType> types() const;

    CategoryChooser *m_categories;
    std::vector<std::pair<AnnounceType, QCheckBox *>> m_types;
    QCheckBox *m_primaryOnly;
    QCheckBox *m_fetchByItself;
    FlawLabel *m_flaw;
};

} // namespace winnow
