/** The panel's empty page: everything it shows comes by message, and nothing can be loaded from elsewhere. */
import * as vscode from 'vscode';

export function pageFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'webview');
}

/** @param language of the page's texts, such as `de` */
export function pageOf(webview: vscode.Webview, extension: vscode.Uri, language: string): string {
  const folder = pageFolder(extension);
  const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'trends.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'trends.css'));
  const policy = [
    "default-src 'none'",
    `script-src ${webview.cspSource}`,
    `style-src ${webview.cspSource}`,
    // A picture is saved as PNG by drawing its SVG, which is no script's and can load nothing, since it is in the address.
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Trends')}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<script src="${script}" type="module"></script>
</body>
</html>`;
}
