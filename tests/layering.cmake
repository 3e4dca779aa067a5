# SPDX-License-Identifier: GPL-3.0-or-later
#
# Who may include whom: reads every #include of core/, ui/ and app/ and names each that breaks the
# rules. Linking does not enforce them: Qt's headers of all modules lie side by side.
#
#   cmake -DROOT=<source directory> [-DQT_HEADERS=<directory of QtCore, QtGui …>] -P layering.cmake

cmake_minimum_required(VERSION 3.25)

# --- the rules --------------------------------------------------------------------------------

# A part of the tree, and the parts that it may include besides itself.
set(parts core/base core/domain core/storage core/exchange core/report core/workspace ui app)
set(may_include_core/base "")
set(may_include_core/domain core/base)
set(may_include_core/storage core/domain core/base)
set(may_include_core/exchange core/domain core/base)
set(may_include_core/report core/domain core/base)
set(may_include_core/workspace core/storage core/exchange core/report core/domain core/base)
set(may_include_ui core/workspace core/exchange core/report core/domain core/base)
set(may_include_app ui ${may_include_ui})

# Modules of Qt that draw or show something: not for core.
set(window_modules QtWidgets QtGui QtCharts QtPrintSupport QtSvg QtSvgWidgets QtPdf QtPdfWidgets
    QtOpenGL QtOpenGLWidgets)

# Where Qt's headers cannot be asked, the beginnings of their names must do (after the Q).
set(window_names
    AbstractAxis AbstractBar AbstractButton AbstractFileIcon AbstractGraphics
    AbstractItemDelegate AbstractItemView AbstractPrint AbstractScroll AbstractSeries
    AbstractSlider AbstractSpin AbstractText AbstractUndo Accessible Action Application Area
    BackingStore Bar Bitmap Box Brush Button Calendar Candlestick Category Chart CheckBox
    Clipboard Color Column Combo CommandLinkButton CommonStyle Completer Cursor DataWidgetMapper
    DateEdit DateTimeAxis DateTimeEdit Desktop Dial Dock DoubleSpin DoubleValidator Drag
    ErrorMessage FileDialog FileIcon FileOpenEvent FileSystemModel Focus Font Form Frame Glyph
    Gradient Graphics Grid Group Gui Header Horizontal HBar HBox HCandle HPie HXY Icon Image
    Input IntValidator ItemDelegate ItemEditor KeyEvent KeySequence Label Layout Lcd Legend
    LineEdit LineSeries LinearGradient ListView ListWidget LogValue MainWindow Matrix Mdi Menu
    MessageBox Mouse Movie Offscreen OpenGL Page Paged Paint Palette Pdf Pen PercentBar Picture
    Pie Pixel Pixmap PlainText PolarChart Polygon Print Progress ProxyStyle PushButton
    Quaternion RadialGradient Radio Raster RawFont RegularExpressionValidator Region Rgb Rubber
    ScatterSeries Screen Scroll Session Shortcut SizeGrip SizePolicy Slider Spacer SpinBox
    Splash Spline Split Stacked StandardItem StaticText Status Style Surface Svg Syntax
    SystemTray Tab TextBlock TextBrowser TextChar TextCursor TextDocument TextEdit TextFormat
    TextFragment TextFrame TextInline TextItem TextLayout TextLength TextLine TextList
    TextObject TextOption TextTable TimeEdit Tool Touch Transform Tree Undo Validator ValueAxis
    VBar VBox VCandle VPie VXY Vector2D Vector3D Vector4D VectorPath Vertical Wheel Whats Widget
    Window Wizard XY)

# --- the check --------------------------------------------------------------------------------

if(NOT DEFINED ROOT)
    message(FATAL_ERROR "layering: say which tree to read: -DROOT=<source directory>")
endif()
get_filename_component(ROOT "${ROOT}" ABSOLUTE)

if(NOT DEFINED QT_HEADERS)
    file(GLOB candidates /usr/include/*/qt6 /usr/include/qt6)
    foreach(candidate IN LISTS candidates)
        if(IS_DIRECTORY "${candidate}/QtGui")
            set(QT_HEADERS "${candidate}")
        endif()
    endforeach()
endif()

set(violations 0)

macro(violation sentence)
    math(EXPR violations "${violations} + 1")
    message(NOTICE "${file}:${number}: ${include}: ${sentence}")
endmacro()

# Which part a path from the root belongs to: "core/domain", "ui", "tests", or its folder.
function(part_of path result)
    if(path MATCHES "^core/[^/]+/")
        string(REGEX REPLACE "^(core/[^/]+)/.*" "\\1" part "${path}")
    else()
        string(REGEX REPLACE "/.*" "" part "${path}")
    endif()
    set(${result} "${part}" PARENT_SCOPE)
endfunction()

# Whether a header, as written between < and >, belongs to a module that shows something.
function(shows_something name result)
    set(${result} FALSE PARENT_SCOPE)
    if(name MATCHES "^(Qt[A-Za-z]+)(/|$)")
        if(CMAKE_MATCH_1 IN_LIST window_modules)
            set(${result} TRUE PARENT_SCOPE)
        endif()
        return()
    endif()
    if(NOT name MATCHES "^[Qq]")
        return()
    endif()
    if(IS_DIRECTORY "${QT_HEADERS}/QtGui")
        foreach(module IN LISTS window_modules)
            if(EXISTS "${QT_HEADERS}/${module}/${name}")
                set(${result} TRUE PARENT_SCOPE)
                return()
            endif()
        endforeach()
        return()
    endif()
    string(TOLOWER "${name}" lower)
    foreach(beginning IN LISTS window_names)
        string(TOLOWER "q${beginning}" beginning)
        string(FIND "${lower}" "${beginning}" at)
        if(at EQUAL 0)
            set(${result} TRUE PARENT_SCOPE)
            return()
        endif()
    endforeach()
endfunction()

macro(check_include)
    # Written how?
    if(name MATCHES "(^|/)\\.\\.?/")
        violation("includes are written from the root, without . and ..")
    elseif(quoted AND NOT name MATCHES "^(core|ui|app|tests)/"
           AND NOT name MATCHES "\\.moc$" AND NOT name MATCHES "^(ui|moc)_")
        violation("our includes are written from the root, as in \"core/domain/points.h\"")
    elseif(name MATCHES "^(core|ui|app|tests)/")
        # Of ours: may this part include that one?
        part_of("${name}" target)
        if(NOT target STREQUAL part AND NOT target IN_LIST may_include_${part})
            violation("${part} may not include ${target}")
        endif()
    elseif(name MATCHES "^(QtSql(/|$)|QSql|qsql|sqlite3)" AND NOT part STREQUAL "core/storage")
        violation("only core/storage may speak SQL")
    elseif(part MATCHES "^core/")
        shows_something("${name}" shown)
        if(shown)
            violation("core shows nothing: no header of Qt's windows, painting or charts")
        endif()
    endif()
endmacro()

file(GLOB_RECURSE files RELATIVE "${ROOT}"
    "${ROOT}/core/*.h" "${ROOT}/core/*.cpp"
    "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp"
    "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "layering: nothing to read below ${ROOT}")
endif()

foreach(file IN LISTS files)
    set(number 1)
    set(include "${file}")
    part_of("${file}" part)
    if(NOT part IN_LIST parts)
        violation("${part} has no place in the order of tests/layering.cmake yet")
        continue()
    endif()

    # One list element per line: what means something to CMake's lists is replaced first, since
    # none of it occurs in an include.
    file(READ "${ROOT}/${file}" text)
    string(REGEX REPLACE "[];[\\]" " " text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(NOT line MATCHES "^[ \t]*#[ \t]*include")
            continue()
        endif()
        if(line MATCHES "include[ \t]*([<\"])([^>\"]+)[>\"]")
            set(name "${CMAKE_MATCH_2}")
            set(include "${CMAKE_MATCH_0}")
            string(COMPARE EQUAL "${CMAKE_MATCH_1}" "\"" quoted)
            string(REGEX REPLACE "^include[ \t]*" "" include "${include}")
            check_include()
        else()
            string(STRIP "${line}" include)
            violation("an include is written out, not made by a macro")
        endif()
    endforeach()
endforeach()

if(violations EQUAL 0)
    message(NOTICE "layering: ${count} files, 0 violations")
else()
    message(FATAL_ERROR "layering: ${count} files, ${violations} violations")
endif()
