/**
 * The look of a file that is taken away: no fonts, nothing that an old telephone lacks, light and dark by the device's
 * wish. Written without quotation marks and brackets that XML would write otherwise.
 */
export const STYLE = `
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:36em;padding:1em;background:#f9f8f4;color:#1b2530;font:1.0625em/1.6 Charter,Georgia,serif}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em;font-weight:600}
h1{font-size:1.9em}h2{font-size:1.5em}h3{font-size:1.2em}h4,h5,h6{font-size:1em}
p,ul,ol,table,blockquote,figure,dl,pre{margin:0 0 1em}
ul,ol{padding-left:1.4em}li{margin-bottom:.3em}
a{color:#0e5a5e}
a.term{color:inherit;text-decoration-style:dotted}
a.ref{font:600 .7em/1 sans-serif;vertical-align:.4em;text-decoration:none;padding:.4em .2em;margin:0 -.15em}.ref-and{font:600 .7em/1 sans-serif;vertical-align:.4em}
blockquote{margin-left:0;padding-left:1em;border-left:2px solid #0e5a5e;font-style:italic}
figure{margin:1.5em 0}figcaption,.quiet,.notes,footer{font-size:.875em;color:#566070;font-family:sans-serif}
img,svg{max-width:100%;height:auto}
svg.i{display:none}
.drawing svg{font:13px/1 sans-serif;stroke-width:1.5;overflow:visible}
.drawing .hair{stroke:#7f868c;stroke-width:1}.drawing .arrow{stroke:#566070}.drawing .field{fill:#f9f8f4}
.drawing .dot{fill:#0e5a5e;stroke:none}.drawing .quiet{fill:#566070}
table{border-collapse:collapse;width:100%;font-family:sans-serif;font-size:.9em}
th,td{border-bottom:1px solid #dedacf;padding:.4em .6em .4em 0;text-align:left;vertical-align:top}
.to-right{text-align:right}.to-center{text-align:center}
.callout,.goal{border-top:1px solid #dedacf;border-bottom:1px solid #dedacf;padding:.8em 0;margin:1.2em 0;font-family:sans-serif;font-size:.95em}
.callout+.goal,.goal+.callout{border-top:0;margin-top:-1.2em}
.goal h2,.goal h3{font-size:1em;margin:0 0 .3em}
.notes{border-top:1px solid #7f868c;margin-top:2.5em;padding-top:1em}.notes h2,.notes h3{font-size:1em;margin-top:0}
.notes p{margin-bottom:.5em}.mn-k{font-weight:600;text-decoration:none;padding:.2em .3em .2em 0}
.stale-part{border-left:3px solid #7f868c;padding-left:.6em;color:#566070;font:.875em/1.5 sans-serif}
.unverified{border-bottom:1px dashed #964a12}
.lesson{border-top:1px solid #7f868c;margin-top:3em}
dt{font-weight:600}dd{margin:0 0 .9em}
nav ol{list-style:none;padding-left:0}nav a{display:inline-block;padding:.55em 0}
pre{white-space:pre-wrap}
@media (prefers-color-scheme:dark){
body{background:#14181c;color:#e7e4dc}a,.drawing .dot{color:#76c7c5}
figcaption,.quiet,.notes,footer,.stale-part{color:#a5aeb8}th,td,.callout,.goal{border-color:#313a42}
.drawing .dot{fill:#76c7c5}.drawing .field{fill:#14181c}.drawing .quiet{fill:#a5aeb8}.drawing .arrow{stroke:#a5aeb8}
.unverified{border-color:#e9ac74}blockquote{border-color:#76c7c5}
}
@media print{body{background:none;color:#000;max-width:none}.lesson{break-before:page}a{color:inherit}.drawing .field{fill:#fff}}
`;
