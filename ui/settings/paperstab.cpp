#include "ui/settings/paperstab.h"

#include "ui/common/categorychooser.h"
#include "ui/common/messages/flawlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

PapersTab::PapersTab(const std::vector<Category> &choices, QWidget *parent)
    : SettingsTab(parent),
      m_categories(new CategoryChooser(choices, this)),
      m_primaryOnly(new QCheckBox(tr("Only papers whose pri&mary category is one of these"), this)),
      m_fetchByItself(new QCheckBox(tr("&Fetch new and missed days automatically"), this)),
      m_flaw(new FlawLabel(this)) {
    auto *label = new QLabel(tr("Categor&ies to follow"), this);
    label->setBuddy(m_categories->searchField());
    m_primaryOnly->setObjectName(QStringLiteral("primaryOnly"));
    m_fetchByItself->setObjectName(QStringLiteral("fetchByItself"));
    m_fetchByItself->setToolTip(tr("When Winnow starts, after sleep and when a listing is due. The built-in "
                                   "scorer scores them; a language model is used only when you ask for it."));
    m_flaw->setObjectName(QStringLiteral("typesFlaw"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_categories, 1);
    layout->addWidget(m_primaryOnly);
    layout->addWidget(buildTypes());
    layout->addWidget(m_flaw);
    layout->addWidget(m_fetchByItself);

    connect(m_categories, &CategoryChooser::chosenChanged, this, &SettingsTab::changed);
    connect(m_primaryOnly, &QCheckBox::toggled, this, &SettingsTab::changed);
    connect(m_fetchByItself, &QCheckBox::toggled, this, &SettingsTab::changed);
}

QWidget *PapersTab::buildTypes() {
    auto *box = new QGroupBox(tr("Announcements to scan"), this);
    auto *grid = new QGridLayout(box);
    const auto add = [this, box, grid](AnnounceType type, const QString &text, int row, int column) {
        auto *check = new QCheckBox(text, box);
        check->setObjectName(announceTypeName(type));
        grid->addWidget(check, row, column);
        m_types.emplace_back(type, check);
        connect(check, &QCheckBox::toggled, this, [this] {
            m_flaw->setFlaw(QString());
            Q_EMIT changed();
        });
    };
    add(AnnounceType::New, tr("&New papers"), 0, 0);
    add(AnnounceType::Cross, tr("Cross-&lists from other categories"), 0, 1);
    add(AnnounceType::Replace, tr("&Replacements by newer versions"), 1, 0);
    add(AnnounceType::ReplaceCross, tr("Replaced cro&ss-lists"), 1, 1);
    return box;
}

void PapersTab::showSettings(const Settings &settings) {
    m_categories->setChosen(settings.categories);
    showFilter(settings.filter);
    m_fetchByItself->setChecked(settings.fetchByItself);
}

void PapersTab::restore(const Settings &defaults) {
    showFilter(defaults.filter); // chosen categories have no default
    m_fetchByItself->setChecked(defaults.fetchByItself);
}

void PapersTab::showFilter(const ListingFilter &filter) {
    for (const auto &[type, check] : m_types)
        check->setChecked(std::find(filter.types.begin(), filter.types.end(), type) != filter.types.end());
    m_primaryOnly->setChecked(filter.primaryOnly);
}

std::vector<AnnounceType> PapersTab::types() const {
    std::vector<AnnounceType> chosen;
    for (const auto &[type, check] : m_types)
        if (check->isChecked())
            chosen.push_back(type);
    return chosen;
}

void PapersTab::readSettings(Settings &settings) const {
    settings.categories = m_categories->chosen();
    settings.filter.types = types();
    settings.filter.primaryOnly = m_primaryOnly->isChecked();
    settings.fetchByItself = m_fetchByItself->isChecked();
}

bool PapersTab::check() {
    if (!types().empty())
        return true;
    m_flaw->setFlaw(tr("Choose at least one kind of announcement, or every day stays empty."));
    m_types.front().second->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace winnow
