#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace winnow {

class FlawLabel;
class ServiceQuery;

// The Test button, and the result of the last request to the service. During a request the button cancels it.
class ConnectionTest final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionTest(QWidget *parent = nullptr);

    void showAsking(const QString &whom);
    void showAnswer(const QString &sentence, const QString &flaw = {}); // flaw: what is wrong nevertheless
    void showFlaw(const QString &sentence);
    void clear();

Q_SIGNALS:
    void testRequested();
    void cancelRequested();

private:
    void show(const QString &sentence, const QString &flaw, bool isAsking);

    QPushButton *m_test;
    QLabel *m_answer;
    FlawLabel *m_flaw;
    bool m_isAsking = false;
};

} // namespace winnow
