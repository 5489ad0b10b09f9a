/** A screen of ours broke. Small and without parts of its own, since any of them may be what broke. */
export function PhoneFault(props: { title: string; about: string; again: string; onRetry: () => void }) {
  return (
    <main className="phone phone-main" role="alert">
      <section className="state">
        <h1 className="lead font-normal">{props.title}</h1>
        <p className="soft">{props.about}</p>
        <button type="button" className="btn btn-main btn-big" onClick={props.onRetry}>
          {props.again}
        </button>
      </section>
    </main>
  )
}
