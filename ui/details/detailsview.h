#pragma once

#include <QTextBrowser>

namespace winnow {

// The readable part of the details. Loads nothing, follows nothing: links are told, not opened.
class DetailsView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit DetailsView(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
    bool scrollPage(); // one page down; false: the end was in sight already
    void showEnd();    // scrolls down to the last line

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintQuotes(QPainter &painter) const;
    void paintChips(QPainter &painter) const;
    bool isLinkFocused() const;
};

} // namespace winnow
