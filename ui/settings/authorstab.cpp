#include "ui/settings/authorstab.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace winnow {

namespace {
constexpr int highestMatchScore = 100;
} // namespace

AuthorsTab::AuthorsTab(QWidget *parent)
    : SettingsTab(parent), m_authors(new QPlainTextEdit(this)), m_matchScore(new QSpinBox(this)) {
    auto *label = new QLabel(tr("&Followed authors, one per line"), this);
    label->setBuddy(m_authors);
    m_authors->setObjectName(QStringLiteral("followedAuthors"));
    m_authors->setTabChangesFocus(true);
    m_authors->setAccessibleName(tr("Followed authors, one per line"));
    m_authors->setPlaceholderText(tr("Ada Lovelace\nEmmy Noether"));
    auto *hint =
        new QLabel(tr("Their papers are in every digest. Case, accents and TeX do not matter."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    m_matchScore->setObjectName(QStringLiteral("authorMatchScore"));
    m_matchScore->setRange(0, highestMatchScore);
    m_matchScore->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_matchScore->setToolTip(
        tr("Sorts their papers as if relevance and novelty added up to this; 20 puts them first."));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_authors, 1);
    layout->addWidget(hint);
    auto *form = new QFormLayout;
    form->addRow(tr("&Score of an author match"), m_matchScore);
    layout->addLayout(form);

    connect(m_authors, &QPlainTextEdit::textChanged, this, &SettingsTab::changed);
    connect(m_matchScore, &QSpinBox::valueChanged, this, &SettingsTab::changed);
}

void AuthorsTab::showSettings(const Settings &settings) {
    m_authors->setPlainText(settings.followedAuthors.join(u'\n'));
    m_matchScore->setValue(settings.authorMatchScore);
}

void AuthorsTab::restore(const Settings &defaults) {
    m_matchScore->setValue(defaults.authorMatchScore); // followed authors have no default
}

void AuthorsTab::readSettings(Settings &settings) const {
    settings.followedAuthors.clear();
    for (const QString &line : m_authors->toPlainText().split(u'\n')) {
        const QString name = line.simplified();
        if (!name.isEmpty() && !settings.followedAuthors.contains(name, Qt::CaseInsensitive))
            settings.followedAuthors.append(name);
    }
    settings.authorMatchScore = m_matchScore->value();
}

} // namespace winnow
