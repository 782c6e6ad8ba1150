using DebateBot.Sandbox.Page.Shown;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DebateBot.Sandbox.Page.Forms;

/// <summary>A bot's form in a dialog of the browser, which keeps the focus inside and closes at Esc.</summary>
public sealed partial class FormDialog(Visit visit, PageScript script) : ComponentBase, IDisposable
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private ElementReference box;
    private DotNetObjectReference<FormDialog>? self;
    private string? problem;
    private bool isBusy;

    [Parameter, EditorRequired]
    public required ShownForm Form { get; set; }

    [Parameter]
    public EventCallback<Answered> OnClose { get; set; }

    protected override void OnInitialized()
    {
        foreach (var input in Form.Inputs)
            values[input.Id] = input.Value;
    }

    protected override Task OnAfterRenderAsync(bool firstRender) =>
        firstRender ? script.StartAsync("form", box, self = DotNetObjectReference.Create(this)) : Task.CompletedTask;

    [JSInvokable]
    public Task LeaveAsync() => OnClose.InvokeAsync(new Answered());

    private async Task SendAsync()
    {
        if (isBusy)
            return;
        (isBusy, problem) = (true, null);
        var answered = await visit.SubmitAsync(Form, values);
        isBusy = false;
        if (answered.Problem is null)
            await OnClose.InvokeAsync(answered);
        else
            problem = answered.Problem;
    }

    public void Dispose() => self?.Dispose();
}
