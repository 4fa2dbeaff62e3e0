@echo off
rem Starts Trust Doctor @version@.
rem
rem   JAVA_HOME          the Java to use, 17 or later; else the java.exe on the PATH
rem   TRUST_DOCTOR_OPTS  further options for the Java virtual machine

setlocal EnableExtensions DisableDelayedExpansion

for %%i in ("%~dp0..") do set "TD_HOME=%%~fi"
set "TD_JAR=%TD_HOME%\lib\trust-doctor-@version@.jar"

set "TD_JAVA="
if defined JAVA_HOME set "TD_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined TD_JAVA for %%i in (java.exe) do set "TD_JAVA=%%~$PATH:i"
if not defined TD_JAVA goto nojava
if not exist "%TD_JAVA%" goto nojava

rem The release file tells the version without starting Java.
set "TD_VERSION="
for %%i in ("%TD_JAVA%\..\..") do set "TD_RELEASE=%%~fi\release"
if exist "%TD_RELEASE%" for /f "usebackq tokens=1,2 delims==" %%k in ("%TD_RELEASE%") do if "%%k"=="JAVA_VERSION" set "TD_VERSION=%%~l"
if not defined TD_VERSION for /f "usebackq tokens=2,3" %%k in (`call "%TD_JAVA%" -version 2^>^&1`) do if "%%k"=="version" set "TD_VERSION=%%~l"
if not defined TD_VERSION goto nojava
set "TD_MAJOR=0"
for /f "tokens=1 delims=.-+_" %%m in ("%TD_VERSION%") do set "TD_MAJOR=%%m"
if %TD_MAJOR% LSS 17 goto nojava

rem An archive of classes in lib makes the start faster. Java goes without it, in silence, if it does not fit.
set "TD_ARCHIVE=-Xshare:auto"
if %TD_MAJOR% GEQ 25 goto aot
if exist "%TD_HOME%\lib\trust-doctor.jsa" set "TD_ARCHIVE=-XX:SharedArchiveFile=%TD_HOME%\lib\trust-doctor.jsa"
goto start
:aot
if exist "%TD_HOME%\lib\trust-doctor.aot" set "TD_ARCHIVE=-XX:AOTCache=%TD_HOME%\lib\trust-doctor.aot"

:start
rem Thorough compilation pays in a long run only, as that over a fleet is.
set "TD_SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="fleet" set "TD_SPEED=-XX:+UseParallelGC -XX:FreqInlineSize=100 -XX:InlineSmallCode=1200"
"%TD_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData -Xlog:disable -Xlog:all=off %TD_SPEED% "%TD_ARCHIVE%" %TRUST_DOCTOR_OPTS% -cp "%TD_JAR%" @main@ %*
exit /b %ERRORLEVEL%

:nojava
>&2 echo trust-doctor: no Java 17 or later found
>&2 echo   Install one and set JAVA_HOME to its folder, or put its java.exe first on the PATH.
exit /b 70
