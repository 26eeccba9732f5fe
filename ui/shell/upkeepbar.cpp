#include "ui/shell/upkeepbar.h"

#include "ui/common/messages/messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace winnow {

UpkeepBar::UpkeepBar(Library &library, Messages &messages, QWidget *parent)
    : QWidget(parent),
      m_messages(messages),
      m_upkeep(library, this),
      m_progress(new QProgressBar(this)),
      m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("upkeepBar"));
    m_progress->setProperty("thin", true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMaximumWidth(180);
    m_progress->setAccessibleName(tr("Library update progress"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setToolTip(
        tr("Needed once after an update of Winnow. You can keep working, or quit: it continues next time."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 10, 4);
    layout->setSpacing(12);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_text, 4);
    hide();
    connect(&m_upkeep, &LibraryUpkeep::progressed, this, &UpkeepBar::show);
    connect(&m_upkeep, &LibraryUpkeep::finished, this, &UpkeepBar::conclude);
}

void UpkeepBar::start() {
    m_upkeep.start();
}

void UpkeepBar::show(const UpkeepProgress &progress) {
    const QString text = progress.stage == UpkeepStage::SearchIndex
                             ? tr("Updating the search index: %L1 of %L2")
                             : tr("Updating the built-in scores: %L1 of %L2");
    m_text->setText(text.arg(progress.done).arg(progress.total));
    m_progress->setRange(0, progress.total);
    m_progress->setValue(progress.done);
    setVisible(true);
}

void UpkeepBar::conclude(bool isChanged, const std::optional<Error> &error) {
    hide();
    if (isChanged)
        Q_EMIT changed();
    if (error)
        Q_EMIT m_messages.warned(tr("The library could not be updated for this version of Winnow; Winnow "
                                    "tries again at the next start. %1")
                                     .arg(errorText(*error).sentence),
                                 NextStep::None);
}

} // namespace winnow
