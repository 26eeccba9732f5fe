#include "ui/shell/blockedpage.h"

#include "ui/common/messages/errortext.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {
constexpr int textWidth = 560;
} // namespace

BlockedPage::BlockedPage(QWidget *parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_file(new QLabel(this)),
      m_restore(new QPushButton(nextStepLabel(NextStep::RestoreLibrary), this)) {
    setObjectName(QStringLiteral("blockedPage"));
    auto *headline = new QLabel(tr("The library can't be opened"), this);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    headline->setFont(large);
    for (QLabel *label : {m_sentence, m_file}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(textWidth);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_file->setForegroundRole(QPalette::PlaceholderText);
    auto *again = new QPushButton(tr("Try again"), this);
    again->setProperty("primary", true);
    connect(again, &QPushButton::clicked, this, &BlockedPage::retryRequested);

    m_restore->setObjectName(QStringLiteral("restoreButton"));
    connect(m_restore, &QPushButton::clicked, this, &BlockedPage::restoreRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{headline, m_sentence, m_file, again, m_restore})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void BlockedPage::explain(const Error &error, const QString &libraryFile) {
    const ErrorText words = errorText(error);
    m_sentence->setText(words.sentence);
    m_restore->setVisible(words.step == NextStep::RestoreLibrary);
    m_file->setText(QDir::toNativeSeparators(libraryFile));
}

QString BlockedPage::text() const {
    return m_sentence->text();
}

} // namespace winnow
