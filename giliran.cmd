@echo off
rem Starts Giliran's programs on Windows. The twin of the script giliran; see there for the reasons.
rem Not tested on Windows yet. It builds when a program's jar is missing; after a change run: mvn package
rem It makes no AOT caches: a JVM that is ended from outside writes none on Windows.
setlocal EnableExtensions EnableDelayedExpansion

set "VERSION=0.1.0-SNAPSHOT"
set "JDK_NEEDED=25"
set "JDK="
set "MAIN="
set "FIRST="
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"

set "WORD=%~1"
set "EVERY=-XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED"
set "SCREEN=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 %EVERY%"
if "%WORD%"=="" goto no_word
if /i "%WORD%"=="help" goto help
if /i "%WORD%"=="-h" goto help
if /i "%WORD%"=="--help" goto help
if /i "%WORD%"=="demo" call :program shared\rehearsal rehearsal id.giliran.rehearsal.DemoMain "-Xmx1g %EVERY%"
if /i "%WORD%"=="languages" call :program shared\rehearsal rehearsal id.giliran.rehearsal.LanguagesMain "-Xmx256m %EVERY%"
if /i "%WORD%"=="replay" call :program shared\rehearsal rehearsal id.giliran.rehearsal.ReplayMain "-Xmx512m %EVERY%"
if /i "%WORD%"=="trial" call :program shared\rehearsal rehearsal id.giliran.rehearsal.TrialMain "-Xmx1g %EVERY%"
if /i "%WORD%"=="hub" call :program shared\hub hub id.giliran.hub.HubMain ""
if /i "%WORD%"=="kiosk" call :program kiosk kiosk id.giliran.kiosk.KioskMain "-Xmx256m %SCREEN%"
if /i "%WORD%"=="display" call :program display display id.giliran.display.DisplayMain ""
if /i "%WORD%"=="counter" call :program counter-client counter-client id.giliran.counterclient.CounterClientMain "-Xmx192m %SCREEN%"
if /i "%WORD%"=="printer" call :program shared\printing printing id.giliran.printing.command.PrinterMain "-Xmx192m %SCREEN% -Djava.awt.headless=true"
if /i "%WORD%"=="voice" call :program display display id.giliran.display.voice.command.VoiceMain "-Xmx192m %SCREEN% -Djava.awt.headless=true"
if /i "%WORD%"=="why" (
    call :program shared\hub hub id.giliran.hub.HubMain ""
    set "FIRST=why"
)
if /i "%WORD%"=="rules" (
    call :program shared\hub hub id.giliran.hub.HubMain ""
    set "FIRST=rules"
)
if /i "%WORD%"=="jdk" set "MAIN=none"
if not defined MAIN goto unknown_word

call :find_jdk
if not defined JDK goto no_jdk
if "%MAIN%"=="none" (
    echo %JDK%
    exit /b 0
)
if not exist "%JAR%" call :build
if not exist "%JAR%" exit /b 2

rem Everything after the program's name goes to the program.
set "REST=%FIRST%"
:collect
shift
if "%~1"=="" goto run
set REST=!REST! %1
goto collect

:run
if exist "%OPTIONSFILE%" set OPTIONS=@"%OPTIONSFILE%" %OPTIONS%
"%JDK%\bin\java.exe" %OPTIONS% %GILIRAN_JAVA_OPTIONS% "-Dgiliran.home=%ROOT%" -cp "%JAR%;%ROOT%\%MODULE%\target\lib\*" %MAIN% %REST%
exit /b %ERRORLEVEL%

:program
set "MODULE=%~1"
set "MAIN=%~3"
set "OPTIONS=%~4"
set "OPTIONSFILE=%ROOT%\%~1\%~2.options"
set "JAR=%ROOT%\%~1\target\giliran-%~2-%VERSION%.jar"
exit /b 0

:find_jdk
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
if defined JDK exit /b 0
for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined JDK call :try_java "%%~dpJ."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    for /d %%J in ("%%~P\*") do if not defined JDK call :try_jdk "%%~J"
)
exit /b 0

:try_java
for %%B in ("%~1\..") do call :try_jdk "%%~fB"
exit /b 0

:try_jdk
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~V"
for /f "tokens=1 delims=.-+" %%M in ("%FOUND%") do if %%M geq %JDK_NEEDED% set "JDK=%~1"
exit /b 0

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo giliran: Giliran is not built yet and Maven ^(mvn^) was not found; install Maven 3.8.6 or newer, then start again. 1>&2
    exit /b 2
)
echo giliran: building; the first time this downloads its libraries and takes some minutes ... 1>&2
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -DskipTests package > "%ROOT%\target\giliran-build.log" 2>&1
popd
if not exist "%JAR%" echo giliran: the build failed; %ROOT%\target\giliran-build.log says why: mend what its first line with ERROR names, then start again. 1>&2
exit /b 0

:no_jdk
echo giliran: no JDK %JDK_NEEDED% or newer was found; install one or set JAVA_HOME to it, then start again. 1>&2
exit /b 2

:no_word
echo giliran: which program? Say one of demo, hub, kiosk, display, counter, printer, voice, why, rules, languages, replay, trial; 'giliran help' explains them. 1>&2
exit /b 2

:unknown_word
echo giliran: '%WORD%' is no program of Giliran; say one of demo, hub, kiosk, display, counter, printer, voice, why, rules, languages, replay, trial, or 'giliran help'. 1>&2
exit /b 2

:help
echo Giliran, the queue of a public office.
echo.
echo Usage: giliran ^<program^> [options]      ^(giliran ^<program^> --help tells the options^)
echo.
echo   demo      a whole office on this machine: hub, kiosk, display, counter and simulated visitors
echo   hub       keeps the queue; the other programs talk to it
echo   kiosk     the touch screen where visitors take a number
echo   display   the screen in the hall that shows the called numbers
echo   counter   the window in which an operator calls and serves
echo   printer   finds, sets up and tests the ticket printer of this kiosk ^(for technicians^)
echo   voice     tries, checks and records what is said in the hall ^(for technicians^)
echo   why       tells all that happened to a number, and why it was called when it was: giliran why A017
echo   rules     says in plain sentences by which rules the counters call
echo   languages lists and checks the languages of the screens, and makes a folder for a new one
echo   replay    lets the visitors of a past day be called by other rules or counters, and compares their waits
echo   trial     kills, cuts and measures hub and wall, for engineers: crash, flood, storm, bench, soak, wall, estimate, month or erlang
echo   jdk       tells which JDK the programs are started with
echo   help      this text
exit /b 0
