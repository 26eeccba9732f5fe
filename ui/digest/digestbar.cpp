#include "ui/digest/digestbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace winnow {

namespace {
constexpr int digestBarHighestCutOff = 10;
} // namespace

DigestBar::DigestBar(QWidget *parent)
    : QWidget(parent),
      m_relevance(newSpinner(QStringLiteral("relevanceCutOff"))),
      m_novelty(newSpinner(QStringLiteral("noveltyCutOff"))),
      m_count(new QLabel(this)),
      m_summary(new QPushButton(tr("S&ummary…"), this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_print(new QPushButton(tr("Prin&t…"), this)),
      m_export(new QPushButton(tr("E&xport…"), this)) {
    auto *relevanceLabel = new QLabel(tr("Relev&ance from"), this);
    relevanceLabel->setBuddy(m_relevance);
    auto *noveltyLabel = new QLabel(tr("&Novelty from"), this);
    noveltyLabel->setBuddy(m_novelty);
    m_count->setObjectName(QStringLiteral("digestCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(1); // shrinks first in a narrow window
    m_copy->setObjectName(QStringLiteral("copyDigest"));
    m_copy->setToolTip(tr("Copy the digest as Markdown"));
    m_print->setObjectName(QStringLiteral("printDigest"));
    m_export->setObjectName(QStringLiteral("exportDigest"));
    m_export->setToolTip(tr("Write the digest to a file: Markdown, web page, PDF, BibTeX, RIS, JSON"));
    m_summary->setObjectName(QStringLiteral("summarizeDigest"));
    m_summary->setToolTip(tr("Have the model write a few sentences; you see the cost first"));
    m_summary->setProperty("quiet", true);
    m_copy->setProperty("quiet", true);
    m_print->setProperty("quiet", true);
    m_export->setProperty("primary", true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 12, 7);
    layout->addWidget(relevanceLabel);
    layout->addWidget(m_relevance);
    layout->addSpacing(6);
    layout->addWidget(noveltyLabel);
    layout->addWidget(m_novelty);
    layout->addSpacing(10);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_copy);
    layout->addWidget(m_print);
    layout->addWidget(m_export);

    connect(m_summary, &QPushButton::clicked, this, &DigestBar::summaryRequested);
    connect(m_copy, &QPushButton::clicked, this, &DigestBar::copyRequested);
    connect(m_print, &QPushButton::clicked, this, &DigestBar::printRequested);
    connect(m_export, &QPushButton::clicked, this, &DigestBar::exportRequested);
    showNothing();
}

QSpinBox *DigestBar::newSpinner(const QString &name) {
    auto *spinner = new QSpinBox(this);
    spinner->setObjectName(name);
    spinner->setRange(0, digestBarHighestCutOff);
    spinner->setKeyboardTracking(false); // typing "10" must not pass through 1
    connect(spinner, &QSpinBox::valueChanged, this, [this] { Q_EMIT cutOffsChanged(cutOffs()); });
    return spinner;
}

void DigestBar::setCutOffs(const CutOffs &cutOffs) {
    const QSignalBlocker relevanceBlocker(m_relevance);
    const QSignalBlocker noveltyBlocker(m_novelty);
    m_relevance->setValue(cutOffs.relevance);
    m_novelty->setValue(cutOffs.novelty);
}

CutOffs DigestBar::cutOffs() const {
    return {m_relevance->value(), m_novelty->value()};
}

void DigestBar::showCount(const Digest &digest) {
    const QString papers = tr("%Ln paper(s)", nullptr, int(digest.entries.size()));
    if (digest.range)
        m_count->setText(tr("%1 of %2 found").arg(papers, QLocale().toString(digest.found)));
    else if (digest.scanned)
        m_count->setText(tr("%1 of %2 scanned").arg(papers, QLocale().toString(*digest.scanned)));
    else // an imported digest may lack this number
        m_count->setText(papers);
    setDigestThere(true);
    m_summary->setVisible(m_hasSummaries && digest.range && !digest.entries.empty());
}

void DigestBar::showNothing() {
    m_count->clear();
    m_summary->hide();
    setDigestThere(false);
}

void DigestBar::setDigestThere(bool isThere) {
    for (QPushButton *button : {m_copy, m_print, m_export})
        button->setEnabled(isThere);
}

} // namespace winnow
