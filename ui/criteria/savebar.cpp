#include "ui/criteria/savebar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace winnow {

namespace {
constexpr int widestName = 260;
} // namespace

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_revert(new QPushButton(tr("Rever&t"), this)),
      m_save(new QPushButton(tr("&Save as new version"), this)) {
    m_name->setObjectName(QStringLiteral("versionName"));
    m_name->setPlaceholderText(tr("Version name (optional)"));
    m_name->setAccessibleName(tr("Name of the new version"));
    m_name->setMaximumWidth(widestName);
    m_revert->setObjectName(QStringLiteral("revert"));
    m_revert->setProperty("quiet", true);
    m_revert->setToolTip(tr("Return to the version in use; can be undone"));
    m_save->setObjectName(QStringLiteral("saveCriteria"));
    m_save->setProperty("primary", true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 12, 7);
    layout->addStretch(1);
    layout->addWidget(m_name, 10);
    layout->addWidget(m_revert);
    layout->addWidget(m_save);

    connect(m_name, &QLineEdit::textEdited, this, &SaveBar::nameEdited);
    connect(m_name, &QLineEdit::returnPressed, this, &SaveBar::saveRequested);
    connect(m_revert, &QPushButton::clicked, this, &SaveBar::revertRequested);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
}

void SaveBar::setPossible(bool canName, bool canRevert, bool canSave) {
    m_name->setEnabled(canName);
    // A button that becomes disabled passes the focus on, possibly to one that starts paid calls.
    if ((m_revert->hasFocus() && !canRevert) || (m_save->hasFocus() && !canSave))
        m_name->setFocus();
    m_revert->setEnabled(canRevert);
    m_save->setEnabled(canSave);
}

void SaveBar::addTool(QWidget *tool) {
    static_cast<QBoxLayout *>(layout())->insertWidget(0, tool);
    setTabOrder(tool, m_name);
}

bool SaveBar::canSave() const {
    return m_save->isEnabled();
}

QString SaveBar::name() const {
    return m_name->text().trimmed();
}

void SaveBar::setName(const QString &name) {
    m_name->setText(name);
}

} // namespace winnow
