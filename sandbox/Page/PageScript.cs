using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DebateBot.Sandbox.Page;

/// <summary>What page.js does for the page. A browser that went away meanwhile is no error.</summary>
public sealed class PageScript(IJSRuntime browser)
{
    public Task ShowAsync(string where, long id = 0) => CallAsync("page.show", where, $"{id}");

    public Task FocusAsync(string selector) => CallAsync("page.focus", selector);

    public Task WriteAsync(ElementReference box, string text) => CallAsync("page.write", box, text);

    public Task StartAsync<T>(string what, ElementReference box, DotNetObjectReference<T> host)
        where T : class => CallAsync($"page.{what}", box, host);

    public Task RememberAsync(string key, string value) => CallAsync("page.remember", key, value);

    public async Task<string?> RecallAsync(string key)
    {
        try
        {
            return await browser.InvokeAsync<string?>("page.recall", key);
        }
        catch (Exception gone) when (IsGone(gone))
        {
            return null;
        }
    }

    private async Task CallAsync(string function, params object?[] arguments)
    {
        try
        {
            await browser.InvokeVoidAsync(function, arguments);
        }
        catch (Exception gone) when (IsGone(gone)) { }
    }

    private static bool IsGone(Exception exception) =>
        exception is JSDisconnectedException or OperationCanceledException or ObjectDisposedException;
}
