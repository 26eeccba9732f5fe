#pragma once

#include "app/library/library.h"
#include "app/model/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"

#include <QObject>
#include <QPalette>

#include <functional>
#include <memory>

namespace winnow {

class MainWindow;
class PapersPage;

// What is on a picture.
struct Scene {
    QString name;
    Theme theme = Theme::Light;
    QSize size{1440, 900};
    bool rightToLeft = false;
    void (*act)(PapersPage &page) = nullptr;     // done in the window first
    bool (*isReady)(PapersPage &page) = nullptr; // what is read in the pass comes in its own time
    bool mapOnly = false;
    bool ofTrial = false; // of criteria with one topic more
};

// Fills a library with a day, opens the real window on it and takes its picture. Nothing sleeps: each step
// follows a signal, and the picture is taken when the library has answered all that the window asked.
class Photographer final : public QObject {
    Q_OBJECT
public:
    Photographer(const QString &folder, const Scene &scene, QString picture);
    ~Photographer() override;

    void start(const QStringList &feeds); // none: the sample day

Q_SIGNALS:
    void done();
    void failed(const QString &why);

private:
    void fetch(const QStringList &feeds);
    void decide(PapersPage &page);
    void openWindow();
    void atRest(int rounds, const std::function<void()> &then);
    void addTopic();
    void tryCriteria();
    void takeWhenReady(PapersPage &page);
    void take();

    Scene m_scene;
    QString m_picture;
    QString m_libraryFile;
    QPalette m_palette;
    Clock m_clock;
    SettingsStore m_store;
    SecretStore m_secrets;
    Library m_library;
    Runner m_runner;
    std::unique_ptr<MainWindow> m_window;
    bool m_isTaken = false;
};

} // namespace winnow
