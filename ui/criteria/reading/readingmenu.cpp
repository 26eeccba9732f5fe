#include "ui/criteria/reading/readingmenu.h"

#include <QActionGroup>

namespace winnow {

namespace {

using Kind = ReadPart::Kind;

QString asShown(QString name) {
    return name.replace(u'&', QLatin1String("&&"));
}

} // namespace

ReadingMenu::ReadingMenu(const Offer &offer, QWidget *parent) : QMenu(parent), m_offer(offer) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("readingMenu"));
    setAccessibleName(tr("What this is"));
    addSection(tr("This is"));
    addKind(*this, tr("a &topic"), Kind::Topic);
    addOfTopics(tr("&wanted"), Kind::Wish);
    addOfTopics(tr("&not wanted"), Kind::Exclusion);
    addKind(*this, tr("a &keyword"), Kind::Keyword);
    addKind(*this, tr("an unwanted keyw&ord"), Kind::ExcludedKeyword);
    addKind(*this, tr("to be i&gnored"), Kind::LeftOut);
    if (offer.part.kind == Kind::Topic) {
        addSeparator();
        QAction *pause = addAction(tr("&Paused: ignored for now"));
        pause->setCheckable(true);
        pause->setChecked(offer.isPaused);
        pause->setEnabled(offer.canChange);
        connect(pause, &QAction::triggered, this, &ReadingMenu::pauseRequested);
    }
    if (!offer.authors.isEmpty())
        addSeparator();
    for (const QString &name : offer.authors) {
        const bool isFollowed = offer.followed.contains(name);
        QAction *follow =
            addAction((isFollowed ? tr("%1 is followed") : tr("&Follow %1")).arg(asShown(name)));
        follow->setEnabled(!isFollowed);
        connect(follow, &QAction::triggered, this, [this, name] { Q_EMIT followRequested(name); });
    }
}

void ReadingMenu::addKind(QMenu &menu, const QString &text, Kind kind, int topic) {
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    const bool isOfTopic = kind == Kind::Wish || kind == Kind::Exclusion;
    const bool isSo = m_offer.part.kind == kind && (!isOfTopic || m_offer.part.topic == topic);
    action->setChecked(isSo);
    action->setEnabled(m_offer.canChange);
    if (!isSo)
        connect(action, &QAction::triggered, this, [this, kind, topic] { Q_EMIT kindChosen(kind, topic); });
}

void ReadingMenu::addOfTopics(const QString &text, Kind kind) {
    if (m_offer.topics.isEmpty())
        return addKind(*this, text, kind);
    QMenu *menu = addMenu(text);
    addKind(*menu, tr("for any topic"), kind);
    menu->addSeparator();
    for (int topic = 0; topic < int(m_offer.topics.size()); ++topic) {
        constexpr int longest = 60;
        const QString name = m_offer.topics.at(topic);
        addKind(*menu, asShown(name.size() > longest ? name.left(longest) + u'…' : name), kind, topic);
    }
}

} // namespace winnow
