#pragma once

#include "app/criteria/topics.h"
#include "ui/criteria/reading/readingtree.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace winnow {

class ReadingMenu;
class ReadingView;

// Shows beside the scoring prompt what was understood from it. A click or Enter goes to the place in the
// text; a menu corrects a wrong reading by changing the text. A topic's check mark pauses it without changing
// the text.
class ReadingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingPanel(QWidget *parent = nullptr);

    void showReading(const QString &prompt, const TopicList &read);
    void showSize(const QString &prompt); // of the prompt on screen
    void setFoot(QWidget *foot);          // below everything else
    void setEditable(bool isEditable);    // whether the text can be changed
    void setPaused(const QStringList &topics);
    void setFollowed(const QStringList &names);

Q_SIGNALS:
    void placeRequested(qsizetype begin, qsizetype length); // in the prompt that was read
    void rewritten(const QString &from, const QString &to); // the prompt before and after the change
    void followRequested(const QString &author);
    void pauseRequested(const QStringList &topics); // all paused topics, in the order of the text

private:
    void compose();
    void connectParts();
    const ReadPart *partAt(const QModelIndex &index) const;
    void requestPlace(const QModelIndex &index);
    void showMenu(const QModelIndex &index, const QPoint &where);
    void restate(const ReadPart &part, ReadPart::Kind kind, int topic);
    void togglePause(const ReadPart &part);
    void showTree();
    void showPossible();

    ReadingTree m_tree;
    ReadingView *m_view;
    QToolButton *m_correct;
    QLabel *m_none;
    QLabel *m_pausedNote;
    QLabel *m_size;
    QString m_prompt;
    TopicList m_read;
    QStringList m_paused;
    QStringList m_followed;
    bool m_isEditable = true;
};

} // namespace winnow
