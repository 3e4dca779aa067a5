# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails while a string of the sources has no finished translation, and while the committed files
# are not what a fresh reading of the sources gives.

cmake_minimum_required(VERSION 3.25)

function(check committed)
    get_filename_component(name ${committed} NAME)
    set(fresh ${WORK}/fresh/${name})
    file(REMOVE ${fresh})
    file(COPY ${committed} DESTINATION ${WORK}/fresh)
    execute_process(COMMAND ${LUPDATE} @${SOURCES} ${OPTIONS} ${ARGN} -ts ${fresh} RESULT_VARIABLE code)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "lupdate failed")
    endif()
    file(READ ${fresh} now)
    string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${now}")
    list(LENGTH unfinished count)
    if(count GREATER 0)
        message(SEND_ERROR "${name}: ${count} entries are not translated")
    endif()
    string(FIND "${now}" "<message" some)
    if(some EQUAL -1)
        message(SEND_ERROR "${name}: no entry at all; were the sources found?")
    endif()
    file(READ ${committed} before)
    # lupdate spells out spaces that do not break; people type them.
    string(REPLACE "&#xa0;" " " now "${now}")
    string(REPLACE "&#xa0;" " " before "${before}")
    if(NOT now STREQUAL before)
        message(SEND_ERROR "${name}: not up to date; build the target update_translations")
    endif()
endfunction()

check(${VIETNAMESE})
check(${ENGLISH} -pluralonly)
