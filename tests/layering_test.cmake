# SPDX-License-Identifier: GPL-3.0-or-later
#
# Does layering.cmake find what it is there to find? Small trees, one broken rule each.
#
#   cmake [-DWORK=<scratch directory>] -P layering_test.cmake

cmake_minimum_required(VERSION 3.25)

if(NOT DEFINED WORK)
    string(RANDOM LENGTH 12 suffix)
    set(WORK "/tmp")
    if(NOT "$ENV{TMPDIR}" STREQUAL "")
        set(WORK "$ENV{TMPDIR}")
    endif()
    string(APPEND WORK "/parindex-layering-${suffix}")
endif()

set(cases 0)
set(failures 0)

# Qt's headers are imitated, so that the answer does not depend on the machine.
set(qt "${WORK}/qt")
foreach(header QtGui/QColor QtGui/qcolor.h QtWidgets/QWidget QtCharts/QChart QtPrintSupport/QPrinter
        QtSvg/QSvgRenderer QtCore/QString QtCore/QObject QtSql/QSqlQuery)
    file(WRITE "${qt}/${header}" "")
endforeach()

function(run tree)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${tree} ${ARGN} -P ${CMAKE_CURRENT_LIST_DIR}/layering.cmake
        OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE code)
    set(output "${output}" PARENT_SCOPE)
    set(code "${code}" PARENT_SCOPE)
endfunction()

macro(expect what)
    math(EXPR cases "${cases} + 1")
    if(NOT (${ARGN}))
        math(EXPR failures "${failures} + 1")
        message(NOTICE "FAILED: ${what}\nexit code ${code}\n${output}")
    endif()
endmacro()

set(tree "${WORK}/tree")

# A tree without a fault that uses everything that is allowed.
function(write_clean_tree)
    file(REMOVE_RECURSE "${tree}")
    file(WRITE "${tree}/core/base/text.h"
        "#pragma once\n"
        "#include <QString>\n"
        "#include <vector>\n")
    file(WRITE "${tree}/core/base/text.cpp"
        "#include \"core/base/text.h\"\n"
        "#include <openssl/evp.h>\n")
    file(WRITE "${tree}/core/domain/points.h"
        "#include \"core/base/text.h\"\n"
        "#include <QtCore/QString>\n")
    file(WRITE "${tree}/core/storage/database.cpp"
        "#include \"core/domain/points.h\"\n"
        "#include <QSqlQuery>\n"
        "#include <QtSql/QSqlError>\n"
        "#include <sqlite3.h>\n")
    file(WRITE "${tree}/core/exchange/csv.cpp" "#include \"core/domain/points.h\"\n")
    file(WRITE "${tree}/core/report/sheet.cpp" "#include \"core/base/text.h\"\n")
    file(WRITE "${tree}/core/workspace/workspace.cpp"
        "#include \"core/storage/database.h\"\n"
        "#include \"core/report/sheet.h\"\n"
        "#include <QObject>\n"
        "#include \"moc_workspace.cpp\"\n"
        "#include \"workspace.moc\"\n")
    file(WRITE "${tree}/ui/mainwindow.cpp"
        "#include \"core/workspace/workspace.h\"\n"
        "#include \"core/report/sheet.h\"\n"
        "#include <QWidget>\n"
        "#include <QtCharts/QChart>\n"
        "#include \"ui_mainwindow.h\"\n"
        "#include \"ui/models/tree.h\"\n"
        "// nói về #include \"core/storage/database.h\"; [không sao]\n")
    file(WRITE "${tree}/app/main.cpp"
        "#include \"app/commandline/report.h\"\n"
        "#include \"ui/mainwindow.h\"\n"
        "#include \"core/exchange/csv.h\"\n")
    file(WRITE "${tree}/tests/storage.cpp"
        "#include <QSqlQuery>\n"
        "#include \"core/storage/database.h\"\n")
    file(WRITE "${tree}/ui/README.md" "#include <sqlite3.h>\n")
endfunction()

# refused(FILE INCLUDE SENTENCE): the include, put into line 3, is named with its file and line.
macro(refused file include sentence)
    write_clean_tree()
    file(WRITE "${tree}/${file}" "// một; hai]\n\n"
        "#include ${include}\n")
    run("${tree}" -DQT_HEADERS=${qt} ${ARGN})
    string(FIND "${output}" "${file}:3: ${include}: ${sentence}" at)
    string(FIND "${output}" " 1 violations" one)
    expect("${include} in ${file}" code GREATER 0 AND at GREATER -1 AND one GREATER -1)
endmacro()

write_clean_tree()
run("${tree}" -DQT_HEADERS=${qt})
expect("a clean tree passes" code EQUAL 0 AND output MATCHES "layering: 9 files, 0 violations")
run("${tree}" -DQT_HEADERS=${WORK}/nowhere)
expect("a clean tree passes without Qt's headers" code EQUAL 0)
run("${tree}")
expect("a clean tree passes with the machine's headers" code EQUAL 0)

# core shows nothing
set(nothing_shown "core shows nothing")
foreach(include <QWidget> <QColor> <qcolor.h> <QChart> <QPrinter> <QSvgRenderer> <QtWidgets/QWidget>
        <QtGui> <QtGui/QColor> <QtCharts/QChart> <QtPrintSupport/QPrinter> <QtSvg/QSvgRenderer>)
    refused(core/report/new.cpp "${include}" "${nothing_shown}")
endforeach()
foreach(include <QWidget> <QMainWindow> <QImage> <qcolor.h> <QTextDocument> <QUndoStack> <QBarSet>
        <QChartView> <QPrinter> <QSvgGenerator> <QStandardItemModel> <QPdfWriter>)
    refused(core/domain/new.h "${include}" "${nothing_shown}" -DQT_HEADERS=${WORK}/nowhere)
endforeach()
set(sentence "core/domain may not include")
refused(core/domain/new.h "\"ui/mainwindow.h\"" "${sentence} ui")
refused(core/domain/new.h "\"app/commandline/report.h\"" "${sentence} app")
refused(core/domain/new.h "<ui/mainwindow.h>" "${sentence} ui")

# directions inside core
refused(core/base/new.h "\"core/domain/points.h\"" "core/base may not include core/domain")
foreach(target storage exchange report workspace)
    refused(core/base/new.h "\"core/${target}/x.h\"" "core/base may not include core/${target}")
    refused(core/domain/new.h "\"core/${target}/x.h\"" "core/domain may not include core/${target}")
    foreach(part storage exchange report)
        if(NOT part STREQUAL target)
            refused(core/${part}/new.h "\"core/${target}/x.h\""
                "core/${part} may not include core/${target}")
        endif()
    endforeach()
endforeach()

# ui and app
refused(ui/models/new.cpp "\"app/commandline/report.h\"" "ui may not include app")
refused(ui/models/new.cpp "\"core/storage/database.h\"" "ui may not include core/storage")
refused(app/commandline/new.cpp "\"core/storage/database.h\"" "app may not include core/storage")
refused(ui/models/new.cpp "\"tests/support/x.h\"" "ui may not include tests")

# SQL
foreach(include <QSqlQuery> <QtSql/QSqlQuery> <QtSql> <qsqlquery.h> <sqlite3.h>)
    foreach(file core/workspace/new.cpp core/domain/new.h ui/new.cpp app/new.cpp)
        refused(${file} "${include}" "only core/storage may speak SQL")
    endforeach()
endforeach()

# how an include is written
refused(core/domain/new.cpp "\"points.h\"" "our includes are written from the root")
refused(ui/new.cpp "\"models/tree.h\"" "our includes are written from the root")
refused(ui/new.cpp "\"../core/storage/database.h\"" "includes are written from the root")
refused(ui/new.cpp "\"core/domain/../storage/database.h\"" "includes are written from the root")
write_clean_tree()
file(WRITE "${tree}/ui/new.cpp" "#  include HEADER\n")
run("${tree}")
expect("an include by macro" code GREATER 0 AND output MATCHES "ui/new.cpp:1: .*HEADER")

# a folder that nobody has given a place
write_clean_tree()
file(WRITE "${tree}/core/new/new.cpp" "\n")
run("${tree}")
expect("an unknown folder of core" code GREATER 0 AND output MATCHES "core/new has no place")

# nothing to read is no success
file(MAKE_DIRECTORY "${WORK}/empty")
run("${WORK}/empty")
expect("an empty tree" code GREATER 0 AND output MATCHES "nothing to read")

# several at once are all named
write_clean_tree()
file(WRITE "${tree}/ui/new.cpp" "#include <sqlite3.h>\r\n \t# include\t\"points.h\"\r\n")
run("${tree}")
expect("two violations" code GREATER 0 AND output MATCHES "new.cpp:1:"
    AND output MATCHES "new.cpp:2:" AND output MATCHES " 2 violations")

file(REMOVE_RECURSE "${WORK}")
if(failures EQUAL 0)
    message(NOTICE "layering_test: ${cases} cases, 0 failures")
else()
    message(FATAL_ERROR "layering_test: ${cases} cases, ${failures} failures")
endif()
