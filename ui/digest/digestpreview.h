#pragma once

#include <QTextBrowser>

namespace winnow {

// Shows a digest's HTML. Loads no pictures, styles or pages. Links within the contents scroll; external links
// are only reported.
class DigestPreview final : public QTextBrowser {
    Q_OBJECT
public:
    explicit DigestPreview(QWidget *parent = nullptr);

    void showHtml(const QString &html, bool keepPosition);
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void openUrl(const QUrl &url); // http or https

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);

    QString m_html;
};

} // namespace winnow
