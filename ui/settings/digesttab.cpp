#include "ui/settings/digesttab.h"

#include "ui/common/messages/flawlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace winnow {

namespace {
constexpr int digestTabHighestCutOff = 10;
} // namespace

DigestTab::DigestTab(QWidget *parent)
    : SettingsTab(parent),
      m_relevance(newCutOff(QStringLiteral("settingsRelevance"))),
      m_novelty(newCutOff(QStringLiteral("settingsNovelty"))),
      m_byRank(newChoice(QStringLiteral("digestByRank"), tr("&Order by rank instead of score"),
                         tr("By the rank that the model, the built-in scorer and your taste give together"))),
      m_byTopic(newChoice(QStringLiteral("digestByTopic"), tr("&Group a day’s papers by topic"),
                          tr("Under headings from your criteria; ranges are always grouped"))),
      m_frontMatter(newChoice(QStringLiteral("digestFrontMatter"), tr("Start with front &matter"),
                              tr("Day, criteria, model, counts, cost and failures as YAML, for programs that "
                                 "publish Markdown"))),
      m_folder(new QLineEdit(this)),
      m_flaw(new FlawLabel(this)) {
    m_folder->setObjectName(QStringLiteral("digestFolder"));
    m_folder->setAccessibleName(tr("Folder for digests"));
    m_flaw->setObjectName(QStringLiteral("folderFlaw"));
    auto *hint = new QLabel(tr("A paper is in the digest when both its scores reach these. Papers that you "
                               "keep and papers by followed authors always are."),
                            this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Relevance from"), m_relevance);
    form->addRow(tr("&Novelty from"), m_novelty);
    form->addRow(hint);
    form->addRow(m_byRank);
    form->addRow(m_byTopic);
    form->addRow(m_frontMatter);
    auto *label = new QLabel(tr("&Folder for digests"), this);
    label->setBuddy(m_folder);
    form->addRow(label, buildFolderRow());
    form->addRow(m_flaw);

    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_flaw->setFlaw(QString());
        Q_EMIT changed();
    });
}

QSpinBox *DigestTab::newCutOff(const QString &name) {
    auto *spinner = new QSpinBox(this);
    spinner->setObjectName(name);
    spinner->setRange(0, digestTabHighestCutOff);
    spinner->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(spinner, &QSpinBox::valueChanged, this, &SettingsTab::changed);
    return spinner;
}

QCheckBox *DigestTab::newChoice(const QString &name, const QString &text, const QString &toolTip) {
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setToolTip(toolTip);
    connect(box, &QCheckBox::toggled, this, &SettingsTab::changed);
    return box;
}

QWidget *DigestTab::buildFolderRow() {
    auto *row = new QWidget(this);
    auto *button = new QPushButton(tr("&Browse…"), row);
    button->setProperty("quiet", true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folder, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &DigestTab::browse);
    return row;
}

void DigestTab::browse() {
    auto *dialog = new QFileDialog(this, tr("Folder for digests"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

QString DigestTab::folder() const {
    const QString text = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return text.isEmpty() ? QString() : QDir::cleanPath(text);
}

void DigestTab::showSettings(const Settings &settings) {
    m_relevance->setValue(settings.cutOffs.relevance);
    m_novelty->setValue(settings.cutOffs.novelty);
    m_byRank->setChecked(settings.digestByRank);
    m_byTopic->setChecked(settings.digestByTopic);
    m_frontMatter->setChecked(settings.digestFrontMatter);
    m_folder->setText(QDir::toNativeSeparators(settings.digestFolder));
}

void DigestTab::readSettings(Settings &settings) const {
    settings.cutOffs = {m_relevance->value(), m_novelty->value()};
    settings.digestByRank = m_byRank->isChecked();
    settings.digestByTopic = m_byTopic->isChecked();
    settings.digestFrontMatter = m_frontMatter->isChecked();
    settings.digestFolder = folder();
}

bool DigestTab::check() {
    const QString path = folder();
    const QFileInfo info(path);
    QString flaw;
    if (path.isEmpty())
        flaw = tr("Choose where digests are written.");
    else if (info.isRelative())
        flaw = tr("Enter the full path, starting at the root.");
    else if (info.exists() && !info.isDir())
        flaw = tr("This is a file. Choose a folder.");
    else if (info.exists() && !info.isWritable())
        flaw = tr("Winnow can't write to this folder. Choose another.");
    else if (!info.exists() && !QDir().mkpath(path))
        flaw = tr("This folder does not exist and can't be created. Choose another.");
    m_flaw->setFlaw(flaw);
    if (!flaw.isEmpty())
        m_folder->setFocus(Qt::OtherFocusReason);
    return flaw.isEmpty();
}

} // namespace winnow
