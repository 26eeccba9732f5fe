#pragma once

#include "app/criteria/topics.h"

#include <QMenu>

namespace winnow {

// A menu that says what one part of the prompt was understood as, and offers to change it. Deletes itself
// when closed.
class ReadingMenu final : public QMenu {
    Q_OBJECT
public:
    struct Offer {
        ReadPart part;
        QStringList topics;    // all there are
        QStringList authors;   // that the part names
        QStringList followed;  // those of them who are followed already
        bool canChange = true; // the text can be modified
        bool isPaused = false; // the part is a paused topic
    };
    ReadingMenu(const Offer &offer, QWidget *parent);

Q_SIGNALS:
    void kindChosen(winnow::ReadPart::Kind kind, int topic); // -1: of all
    void followRequested(const QString &name);
    void pauseRequested(); // to pause the topic, or to resume it

private:
    void addKind(QMenu &menu, const QString &text, ReadPart::Kind kind, int topic = -1);
    void addOfTopics(const QString &text, ReadPart::Kind kind);

    Offer m_offer;
};

} // namespace winnow
