#pragma once

#include "app/criteria/topics.h"

#include <QMenu>

namespace winnow {

// What one part of the prompt is, and what it can be said to be instead. Goes when it is closed.
class ReadingMenu final : public QMenu {
    Q_OBJECT
public:
    struct Offer {
        ReadPart part;
        QStringList topics;    // all there are
        QStringList authors;   // that the part names
        QStringList followed;  // of these
        bool canChange = true; // the text
        bool isPaused = false; // of a topic
    };
    ReadingMenu(const Offer &offer, QWidget *parent);

Q_SIGNALS:
    void kindChosen(winnow::ReadPart::Kind kind, int topic); // -1: of all
    void followRequested(const QString &name);
    void pauseRequested(); // or that it goes on

private:
    void addKind(QMenu &menu, const QString &text, ReadPart::Kind kind, int topic = -1);
    void addOfTopics(const QString &text, ReadPart::Kind kind);

    Offer m_offer;
};

} // namespace winnow
