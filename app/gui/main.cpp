// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "demo/demo.h"
#include "main_window.h"
#include "screenshot.h"
#include "set_files.h"
#include "start_values.h"
#include "support/background.h"
#include "support/icons.h"
#include "support/text.h"
#include "support/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

namespace {

using namespace normscope;

constexpr std::chrono::milliseconds kPatience(1000); ///< after the last window: for what was told to stop

struct Options {
  QStringList paths;
  std::optional<DemoKind> demo;
  QString screenshot;
  QStringList steps;
  QSize size{1440, 900};
  std::optional<Theme> theme;
  std::optional<Session::View> view;
  std::optional<QString> language;
};

[[noreturn]] void refuse(const QString& message) {
  std::fprintf(stderr, "normscope: %s\nTry 'normscope --help'.\n", qPrintable(message));
  std::exit(2);
}

QSize parseSize(const QString& text) {
  const QStringList parts = text.split(QLatin1Char('x'));
  const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
  if (size.width() < 1 || size.height() < 1 || size.width() > 16384 || size.height() > 16384)
    refuse(QStringLiteral("--size wants WIDTHxHEIGHT, such as 1440x900, not '%1'").arg(text));
  return size;
}

template<class T, std::size_t N>
T parseChoice(const char* option, const QString& text, const std::pair<const char*, T> (&choices)[N]) {
  QStringList names;
  for (const auto& [name, value] : choices) {
    if (text == QLatin1String(name)) return value;
    names << QLatin1String(name);
  }
  refuse(QStringLiteral("--%1 wants one of %2, not '%3'")
             .arg(QLatin1String(option), names.join(QLatin1String(", ")), text));
}

DemoKind parseDemo(const QString& text) {
  if (const DemoKindRow* row = findDemoKind(text.toStdString())) return row->kind;
  QStringList names;
  for (const DemoKindRow& row : demoKinds()) names << toQString(row.id);
  refuse(QStringLiteral("--demo wants one of %1, not '%2'").arg(names.join(QLatin1String(", ")), text));
}

/// Takes --demo, --demo KIND and --demo=KIND out of the arguments, since QCommandLineParser knows no options
/// whose value may be left out. What follows --demo is its value only when it names a kind.
std::optional<DemoKind> takeDemo(QStringList& arguments) {
  std::optional<DemoKind> demo;
  for (qsizetype i = 1; i < arguments.size() && arguments[i] != QLatin1String("--");) {
    const QString argument = arguments[i];
    if (argument != QLatin1String("--demo") && !argument.startsWith(QLatin1String("--demo="))) {
      ++i;
      continue;
    }
    arguments.removeAt(i);
    if (argument.contains(QLatin1Char('='))) {
      demo = parseDemo(argument.section(QLatin1Char('='), 1));
    } else if (i < arguments.size() && findDemoKind(arguments[i].toStdString())) {
      demo = parseDemo(arguments.takeAt(i));
    } else {
      demo = DemoKind::dayNight;
    }
  }
  return demo;
}

/// Parses before there is an application, so that --help works without a display.
Options parseOptions(QStringList arguments) {
  const auto option = [](const char* name, const char* help, const char* value = "") {
    return QCommandLineOption(QLatin1String(name), QLatin1String(help), QLatin1String(value));
  };
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QStringLiteral("See what every image normalization does to your data set."));
  const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
  parser.addOptions({
      option("demo", "Open a built-in demo set; day-night (the default) or objects may follow."),
      option("screenshot", "Wait for complete results, save the window as PNG and exit.", "FILE"),
      option(
          "step",
          "Before the picture: trigger an action, such as actionExport, or bring a panel to the front, such "
          "as dockLog. May be given several times.",
          "NAME"),
      option("size", "Size of the window in pixels (default 1440x900).", "WxH"),
      option("theme", "light, dark or system.", "THEME"),
      option("view", "browse, loupe, compare or survey.", "VIEW"),
      option("language", "de, en, zh or system (pictures: en unless told).", "LANGUAGE"),
  });
  parser.addPositionalArgument(
      QStringLiteral("PATH"),
      QStringLiteral("Folders, images, list files (.txt, .csv) or a session (.normscope)."),
      QStringLiteral("[PATH...]"));
  Options options;
  options.demo = takeDemo(arguments);
  if (!parser.parse(arguments)) refuse(parser.errorText());
  if (parser.isSet(help)) {
    std::fputs(qPrintable(parser.helpText()), stdout);
    std::exit(0);
  }
  if (parser.isSet(version)) {
    std::puts("normscope " NORMSCOPE_VERSION);
    std::exit(0);
  }

  options.paths = parser.positionalArguments();
  if (options.demo && !options.paths.isEmpty()) refuse(QStringLiteral("--demo and PATH exclude each other"));
  options.screenshot = parser.value(QStringLiteral("screenshot"));
  options.steps = parser.values(QStringLiteral("step"));
  if (!options.steps.isEmpty() && options.screenshot.isEmpty())
    refuse(QStringLiteral("--step goes with --screenshot"));
  if (parser.isSet(QStringLiteral("size"))) options.size = parseSize(parser.value(QStringLiteral("size")));
  if (parser.isSet(QStringLiteral("theme")))
    options.theme =
        parseChoice<Theme>("theme", parser.value(QStringLiteral("theme")),
                           {{"light", Theme::Light}, {"dark", Theme::Dark}, {"system", Theme::System}});
  if (parser.isSet(QStringLiteral("view")))
    options.view = parseChoice<Session::View>("view", parser.value(QStringLiteral("view")), kViews);
  if (parser.isSet(QStringLiteral("language")))
    options.language = parseChoice<QString>("language", parser.value(QStringLiteral("language")),
                                            {{"de", QStringLiteral("de")},
                                             {"en", QStringLiteral("en")},
                                             {"zh", QStringLiteral("zh")},
                                             {"system", {}}});
  return options;
}

/// Without a display Qt remarks on what its offscreen platform cannot do; a picture needs none of it.
void onlyCritical(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(message));
}

bool hasDisplay() {
  return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
         !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char* argv[]) {
  QStringList arguments;
  for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
  QCoreApplication::setApplicationName(QStringLiteral("normscope"));
  QCoreApplication::setOrganizationName(QStringLiteral("normscope"));
  QCoreApplication::setApplicationVersion(QStringLiteral(NORMSCOPE_VERSION));
  QSettings::setDefaultFormat(QSettings::IniFormat);
  const Options options = parseOptions(arguments);
  const bool isPicture = !options.screenshot.isEmpty();
  if (isPicture) qInstallMessageHandler(onlyCritical);
  if (isPicture && !hasDisplay()) qputenv("QT_QPA_PLATFORM", "offscreen");

  Application application(argc, argv);
  QGuiApplication::setDesktopFileName(QStringLiteral("org.normscope.NormScope"));
  QApplication::setWindowIcon(applicationIcon());
  const Theme theme = options.theme.value_or(isPicture ? Theme::Dark : StartValues::kept().theme);
  applyTheme(theme);
  speak(options.language.value_or(isPicture ? QStringLiteral("en")
                                            : QSettings().value(kLanguageSetting).toString()));

  auto window =
      std::make_unique<MainWindow>(isPicture ? MainWindow::Layout::Default : MainWindow::Layout::Saved);
  QObject::connect(&application, &Application::failed, &window->session(),
                   [&session = window->session()](const QString& why) { session.addNotice(why); });
  window->showTheme(theme);
  if (isPicture) window->resize(options.size);
  if (options.view) window->session().setView(*options.view);
  window->show();
  for (const QString& name : options.steps)
    if (!Screenshot::isStep(*window, name))
      refuse(QStringLiteral("--step: no action or panel is called '%1'").arg(name));
  if (isPicture) new Screenshot(*window, options.screenshot, options.steps);
  if (options.demo)
    window->files().openDemo(*options.demo);
  else
    window->files().open(options.paths);
  const int code = QApplication::exec();
  window.reset();
  if (finishBackground(kPatience)) return code;
  // A decoder cannot be stopped: what it uses stays, and nobody waits for it.
  std::fflush(nullptr);
  std::_Exit(code);
}
