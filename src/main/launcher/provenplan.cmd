@echo off
rem Starts provenplan. JAVA_HOME says which Java to use, else the PATH; PROVENPLAN_JAVA_OPTS adds options for the JVM.
setlocal EnableExtensions DisableDelayedExpansion

set "PP_JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PP_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined PP_JAVA for %%I in (java.exe) do set "PP_JAVA=%%~$PATH:I"
if not defined PP_JAVA goto no_java

rem The file "release" beside Java says JAVA_VERSION="17.0.1".
set "PP_FEATURE="
for %%I in ("%PP_JAVA%") do set "PP_RELEASE=%%~dpI..\release"
if exist "%PP_RELEASE%" for /f usebackq^ tokens^=1-2^ delims^=^=.^" %%A in ("%PP_RELEASE%") do if "%%A"=="JAVA_VERSION" set "PP_FEATURE=%%B"
if defined PP_FEATURE if %PP_FEATURE% LSS 17 goto old_java

"%PP_JAVA%" -Xshare:auto -Xlog:disable ^
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx384m -Dfile.encoding=UTF-8 ^
  %PROVENPLAN_JAVA_OPTS% -cp "%~dp0..\lib\provenplan.jar" @main.class@ %*
exit /b %ERRORLEVEL%

:no_java
echo provenplan: Java was not found. Install Java 17 or newer, and put it on the PATH or set JAVA_HOME. 1>&2
exit /b 70

:old_java
echo provenplan: Java 17 or newer is needed, but "%PP_JAVA%" is version %PP_FEATURE%. Install it, or set JAVA_HOME to it. 1>&2
exit /b 70
