#include "ui/settings/appearancetab.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace winnow {

namespace {

// The catalogues built into the program: "winnow_de.qm" is "de".
QStringList translatedLanguages() {
    QStringList codes;
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("winnow_*.qm")});
    for (const QString &file : files)
        codes.append(file.section(u'.', 0, 0).section(u'_', 1));
    if (!codes.contains(QLatin1String("en")))
        codes.prepend(QStringLiteral("en"));
    return codes;
}

} // namespace

AppearanceTab::AppearanceTab(QWidget *parent)
    : SettingsTab(parent), m_theme(new QComboBox(this)), m_language(new QComboBox(this)) {
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("Follow system"), QVariant::fromValue(int(Theme::System)));
    m_theme->addItem(tr("Light"), QVariant::fromValue(int(Theme::Light)));
    m_theme->addItem(tr("Dark"), QVariant::fromValue(int(Theme::Dark)));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("Follow system"), QString());
    for (const QString &code : translatedLanguages())
        addLanguage(code);
    auto *hint = new QLabel(tr("The language changes when Winnow is restarted."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    for (QComboBox *box : {m_theme, m_language})
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), hint);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsTab::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsTab::changed);
}

void AppearanceTab::addLanguage(const QString &code) {
    const QString name = QLocale(code).nativeLanguageName();
    m_language->addItem(name.isEmpty() ? code : name, code);
}

void AppearanceTab::showSettings(const Settings &settings) {
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme)));
    if (m_language->findData(settings.language) < 0)
        addLanguage(settings.language); // set elsewhere, and kept
    m_language->setCurrentIndex(m_language->findData(settings.language));
}

void AppearanceTab::readSettings(Settings &settings) const {
    settings.theme = Theme(m_theme->currentData().toInt());
    settings.language = m_language->currentData().toString();
}

} // namespace winnow
