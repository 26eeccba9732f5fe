#pragma once

#include "app/criteria/topics.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace winnow {

// The topics that were read out of the scoring prompt. A click or Enter asks for the topic's line.
class TopicOutline final : public QWidget {
    Q_OBJECT
public:
    explicit TopicOutline(QWidget *parent = nullptr);

    void showTopics(const TopicList &topics);
    void showSize(const QString &prompt); // of the prompt on screen
    void setFoot(QWidget *foot);          // below everything else

Q_SIGNALS:
    void lineRequested(int line); // from 1

private:
    QListWidget *m_list;
    QLabel *m_none;
    QLabel *m_keywords;
    QLabel *m_size;
};

} // namespace winnow
