#include "ui/criteria/criteriaheader.h"

#include "ui/criteria/versioncombo.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace winnow {

CriteriaHeader::CriteriaHeader(QWidget *parent)
    : QWidget(parent),
      m_versions(new VersionCombo(this)),
      m_use(new QPushButton(tr("&Use this version"), this)),
      m_import(new QPushButton(tr("&Import…"), this)),
      m_export(new QPushButton(tr("E&xport…"), this)) {
    auto *label = new QLabel(tr("Versi&on"), this);
    label->setBuddy(m_versions);
    m_use->setObjectName(QStringLiteral("useVersion"));
    m_use->setToolTip(tr("Score papers with this version from now on"));
    m_import->setObjectName(QStringLiteral("importCriteria"));
    m_import->setToolTip(tr("Import criteria from a Markdown file or a digest"));
    m_export->setObjectName(QStringLiteral("exportCriteria"));
    m_export->setToolTip(tr("Export the criteria to a Markdown file"));
    for (QPushButton *button : {m_use, m_import, m_export})
        button->setProperty("quiet", true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 12, 7);
    layout->addWidget(label);
    layout->addWidget(m_versions);
    layout->addWidget(m_use);
    layout->addStretch(1);
    layout->addWidget(m_import);
    layout->addWidget(m_export);

    connect(m_use, &QPushButton::clicked, this, &CriteriaHeader::useRequested);
    connect(m_import, &QPushButton::clicked, this, &CriteriaHeader::importRequested);
    connect(m_export, &QPushButton::clicked, this, &CriteriaHeader::exportRequested);
}

void CriteriaHeader::setPossible(bool isLoaded, bool canUse) {
    m_versions->setEnabled(isLoaded);
    m_import->setEnabled(isLoaded);
    m_export->setEnabled(isLoaded);
    m_use->setVisible(canUse);
}

} // namespace winnow
