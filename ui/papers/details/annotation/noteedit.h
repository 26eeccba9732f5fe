#pragma once

#include "app/model/arxivid.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

namespace winnow {

// The user's note on a paper. It is reported when typing pauses, when the focus leaves, when another paper is
// shown and when the window closes, so that nothing typed is lost.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEdit(QWidget *parent = nullptr);
    ~NoteEdit() override;

    // Shows the stored note. For the same paper again, text being typed is left alone.
    void showNote(const ArxivId &paper, const QString &note);
    void save(); // reports what was typed and not reported yet

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, heightOf(1)}; }

Q_SIGNALS:
    void noteChanged(const winnow::ArxivId &paper, const QString &note);
    void leaveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString typed() const; // empty if it is only whitespace
    int heightOf(int lines) const;
    void fitHeight();

    std::optional<ArxivId> m_paper;
    QString m_stored;
    QTimer m_rest;
};

} // namespace winnow
