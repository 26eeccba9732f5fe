#pragma once

#include "app/library/search/searchcompletion.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;

namespace winnow {

// A line edit for the language of searchquery.h with suggestions while typing. The list below the box never
// takes the focus: Tab takes its first word, arrows and Enter any other, Esc closes it.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    // Suggestions from the library. Ignored if the text has changed in the meantime.
    void offer(const Completion &wanted, const QStringList &words);

Q_SIGNALS:
    void wordsWanted(const winnow::Completion &completion); // suggestions that only the library knows
    void submitted();                                       // Enter, or Down to the results
    void leaveRequested();                                  // Esc with nothing left to clear

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void complete();
    void show(const QStringList &words);
    void withdraw();
    bool isOffering() const;
    bool moveTo(int row);
    void accept(int row);
    bool steerOffer(int key); // true: the list has handled the key

    QPointer<QListWidget> m_list; // a child of the window, above everything else
    Completion m_completion;      // the part being typed
};

} // namespace winnow
