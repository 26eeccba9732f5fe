#pragma once

#include "app/library/search/searchcompletion.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;

namespace winnow {

// A line for the language of searchquery.h that offers words while one types. The offer lies under the box
// and never takes the focus: Tab takes its first word, arrows and Enter any other, Esc closes it.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    // Words from the library. Passed over when something else is being typed by now.
    void offer(const Completion &wanted, const QStringList &words);
    QStringList offered() const; // none: nothing is offered

Q_SIGNALS:
    void wordsWanted(const winnow::Completion &completion); // that only the library knows
    void submitted();                                       // Enter, or down to what was found
    void leaveRequested();                                  // Esc when there is nothing left to clear

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
    bool steerOffer(int key); // true: the key was for it

    QPointer<QListWidget> m_list; // lies in the window, above everything
    Completion m_completion;      // what is being typed
};

} // namespace winnow
