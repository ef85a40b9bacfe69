@echo off
rem Starts provenplan: finds Java, names the class archive that was made for it, and goes.
rem
rem   JAVA_HOME               which Java to use where none came with the program; else the java on the PATH
rem   PROVENPLAN_JAVA_OPTS    options for the JVM, separated by spaces, such as -Xmx4g
rem
rem A start that can't be made is one sentence and exit code 2.
setlocal EnableExtensions DisableDelayedExpansion

set "PP_LIB=%~dp0..\lib"
if exist "%PP_LIB%\java\bin\java.exe" (
  set "PP_JAVA=%PP_LIB%\java\bin\java.exe"
  goto found
)
if defined JAVA_HOME goto java_home
for %%I in (java.exe) do set "PP_JAVA=%%~$PATH:I"
if defined PP_JAVA goto found
echo provenplan: Java was not found. Install Java 17 or newer, and put it on the PATH or set JAVA_HOME. 1>&2
exit /b 2

:java_home
set "PP_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%PP_JAVA%" goto found
echo provenplan: There is no Java in "%JAVA_HOME%". Set JAVA_HOME to a Java of 17 or newer, or unset it. 1>&2
exit /b 2

:found
rem The file "release" beside Java says JAVA_VERSION="17.0.1" and JAVA_RUNTIME_VERSION="17.0.1+12".
set "PP_RUNTIME=java"
set "PP_FEATURE="
for %%I in ("%PP_JAVA%") do set "PP_RELEASE=%%~dpI..\release"
if not exist "%PP_RELEASE%" goto check
for /f usebackq^ tokens^=1-2^ delims^=^=^" %%A in ("%PP_RELEASE%") do (
  if "%%A"=="JAVA_RUNTIME_VERSION" set "PP_RUNTIME=%%B"
  if "%%A"=="JAVA_VERSION" for /f "delims=." %%F in ("%%B") do set "PP_FEATURE=%%F"
)
if not defined PP_FEATURE goto check
if %PP_FEATURE% GEQ 17 goto check
echo provenplan: Java 17 or newer is needed, but "%PP_JAVA%" is version %PP_FEATURE%. Set JAVA_HOME to a newer one. 1>&2
exit /b 2

:check
rem Asked for a version, Java says at once whether it can start with the options that were set.
set "PP_COLLECTOR=-XX:+UseSerialGC"
set "PP_EXTRA=%PROVENPLAN_JAVA_OPTS% %JDK_JAVA_OPTIONS% %JAVA_TOOL_OPTIONS%"
if "%PP_EXTRA%"=="  " if defined PP_FEATURE goto start
if not "%PP_EXTRA:-XX:+Use=%"=="%PP_EXTRA%" set "PP_COLLECTOR="
"%PP_JAVA%" %PP_COLLECTOR% %PROVENPLAN_JAVA_OPTS% -version >nul 2>&1
if not errorlevel 1 goto start
echo provenplan: Java did not start. Look at the memory that it may have, and at PROVENPLAN_JAVA_OPTS, JDK_JAVA_OPTIONS and JAVA_TOOL_OPTIONS. 1>&2
exit /b 2

:start
rem What is printed is UTF-8; the console is told so, and afterwards told what it was.
set "PP_PAGE="
for /f "tokens=2 delims=:" %%P in ('chcp') do set "PP_PAGE=%%P"
chcp 65001 >nul 2>&1
set "PP_ARCHIVE=%PP_LIB%\archives\%PP_RUNTIME%.jsa"
set "PP_USE_ARCHIVE="
if exist "%PP_ARCHIVE%" set PP_USE_ARCHIVE="-XX:SharedArchiveFile=%PP_ARCHIVE%"
"%PP_JAVA%" %PP_USE_ARCHIVE% -Xshare:auto -Xlog:disable -Xlog:all=error:stderr ^
  %PP_COLLECTOR% -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djdk.console=java.base ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dprovenplan.archive=%PP_ARCHIVE%" ^
  %PROVENPLAN_JAVA_OPTS% -cp "%PP_LIB%\provenplan.jar" @main.class@ %*
set "PP_CODE=%ERRORLEVEL%"
if defined PP_PAGE chcp %PP_PAGE:.=% >nul 2>&1
exit /b %PP_CODE%
