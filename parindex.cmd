@echo off
rem Builds parindex once if needed, then runs it. Needs a JDK 17 or newer, nothing else.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAVA_EXE=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
"%JAVA_EXE%" -version >nul 2>&1
if errorlevel 1 (
    echo Chưa tìm thấy Java. Hãy cài JDK 17 trở lên rồi chạy lại. ^(Java was not found: install a JDK 17 or newer.^) 1>&2
    exit /b 2
)
set "JAR=%HOME_DIR%\target\parindex.jar"
powershell -NoProfile -Command "$j=Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; if (-not $j) { exit 1 }; $n=Get-ChildItem -LiteralPath (Join-Path $env:HOME_DIR 'pom.xml'),(Join-Path $env:HOME_DIR 'src\main') -Recurse -File | Where-Object { $_.LastWriteTime -gt $j.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }; exit 0"
if errorlevel 1 (
    echo Đang chuẩn bị chương trình lần đầu, xin chờ một lát… ^(building once^) 1>&2
    pushd "%HOME_DIR%"
    call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 (
        popd
        echo Không dựng được chương trình; lý do ở các dòng trên. ^(The build failed.^) 1>&2
        exit /b 3
    )
    popd
)
"%JAVA_EXE%" -Xmx256m -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Dparindex.home="%HOME_DIR%" %PARINDEX_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
