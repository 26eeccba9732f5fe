// winnow-screenshot SCENE PICTURE FOLDER [FEED…]: one picture of the window on the day in FOLDER's library,
// which is read from the feeds, or is the sample day, when the library has none.

#include "app/run/paths.h"
#include "tests/screenshots/photographer.h"
#include "tests/support/parts.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/focus/focuscontroller.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/page/paperspage.h"

#include <QApplication>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>

using namespace winnow;

namespace {

void openMap(PapersPage &page) {
    partOf<DayMap>(page).setOpen(true);
}

void enterPass(PapersPage &page) {
    partOf<FocusController>(page).enter();
}

bool showsAnAbstract(PapersPage &page) {
    constexpr int moreThanATitle = 300;
    return partOf<FocusController>(page).reader()->toPlainText().size() > moreThanATitle;
}

const Scene scenes[]{
    {.name = QStringLiteral("window-light")},
    {.name = QStringLiteral("window-dark"), .theme = Theme::Dark},
    {.name = QStringLiteral("window-800x600"), .size = {800, 600}},
    {.name = QStringLiteral("window-200-percent")}, // QT_SCALE_FACTOR says so
    {.name = QStringLiteral("focus"), .act = enterPass, .isReady = showsAnAbstract},
    {.name = QStringLiteral("map"), .act = openMap, .mapOnly = true},
    {.name = QStringLiteral("trial"), .ofTrial = true},
    {.name = QStringLiteral("right-to-left"), .rightToLeft = true},
};

int complain(const QString &why) {
    QTextStream(stderr) << why << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    nameApplication();
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QTranslator plurals;
    if (plurals.load(QLocale(QStringLiteral("en")), QStringLiteral("winnow"), QStringLiteral("_"),
                     QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&plurals);

    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return complain(QStringLiteral("winnow-screenshot SCENE PICTURE FOLDER [FEED…]"));
    const Scene *scene = std::ranges::find(scenes, arguments.at(1), &Scene::name);
    if (scene == std::end(scenes))
        return complain(QStringLiteral("No scene %1").arg(arguments.at(1)));
    Photographer photographer(arguments.at(3), *scene, arguments.at(2));
    QObject::connect(&photographer, &Photographer::done, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(
        &photographer, &Photographer::failed, &application,
        [](const QString &why) { QCoreApplication::exit(complain(why)); }, Qt::QueuedConnection);
    photographer.start(arguments.mid(4));
    return QApplication::exec();
}
