/**
 * The children's performance dashboard of May 2019 with the figures, targets, officers' initials and colours that were printed, as
 * the table that a clerk takes in: "TBC" in Cyrillic letters and the lost per cents included. Titles are ours.
 */
export const dashboardOfMay2019 = `Number,Title,Polarity,Apr-18,May-18,Jun-18,Jul-18,Aug-18,Sep-18,Oct-18,Nov-18,Dec-18,Jan-19,Feb-19,Mar-19,Apr-19,May-19,RO,Target,2019-20 Target,RAG,2018-19 YTD or latest,2019-20 YTD or latest,Croydon 2017-18
MC 8,Missing episodes of children in care: number started in the month,SIB,162,147,164,167,138,171,190,160,211,169,177,165,151,202,HD,NA,NA,Grey,"1,985",,871
MC 11,Missing episodes with a return home interview offered and accepted,SIB,55%,56%,52%,56%,47%,62%,60%,70%,70%,67%,63%,69%,60%,71%,HD,NA,NA,Grey,61%,66%,44%
LAC 1,Children in care at the end of the month,,789,794,779,780,771,784,799,813,818,821,814,821,836,840,VS,NA,NA,Grey,821,840,783
LAC 2,"Rate of children in care per 10,000 under 18",,83.2,83.8,82.2,82.3,81.4,82.7,84.3,85.8,86.3,86.6,85.9,86.6,88.2,88.6,VS,NA,NA,Grey,86.6,89,83.0
LAC 2a,"Rate of children in care per 10,000 under 18, without unaccompanied children",,50.9,52.1,52.5,53.1,52.7,53.1,54.9,55.3,56.2,58.1,57.1,58.0,58.9,59.2,VS,NA,NA,Grey,58.0,59,52.0
LAC 3,Children in care at the end of the month: local,,482,494,498,503,499,503,520,524,533,551,541,550,558,561,VS,NA,NA,Grey,550,561,484
LAC 4,Children in care at the end of the month: unaccompanied,,307,300,281,277,272,281,279,289,285,270,273,271,279,279,VS,NA,NA,Grey,271,279,309
LAC 10,Visits within statutory timescale,BIB,90%,92%,90%,86%,88%,89%,88%,91%,89%,91%,92%,88%,95%,96%,VS,95%,TBC,Green,90%,96%,88%
LAC 11,Up-to-date review,BIB,61%,77%,78%,82%,84%,95%,95%,95%,96%,95%,96%,93%,88%,90%,AFS,95%,TBC,Amber,87%,89%,68%
LAC 12,"Took part in own review, aged 4 and over",BIB,79%,78%,75%,76%,76%,72%,70%,82%,64%,43%,52%,67%,70%,75%,AFS,80%,TBC,Amber,70%,72%,78%
LAC 13,Personal Education Plan reviewed in the last 6 months,BIB,25%,23%,23%,22%,18%,15%,17%,15%,36%,33%,34%,33%,61%,78%,VS,85%,ТВС,Red,25%,70%,66%
LAC 14,Up-to-date care plan,BIB,95%,95%,89%,87%,84%,96%,85%,84%,85%,85%,89%,86%,87%,98%,VS,95%,TBC,Green,86%,1,92%
LAC 15,Up-to-date pathway plan,BIB,49%,48%,50%,49%,51%,60%,60%,58%,51%,53%,59%,62%,60%,82%,VS,80%,твс,Green,62%,1,48%
LAC 16,"Health assessments up to date, in care for 12 months",BIB,62%,67%,71%,67%,74%,82%,81%,85%,85%,85%,84%,91%,85%,80%,AT/WT,95%,ТВС,Red,91%,1,80%
LAC 18,Initial health assessment within 20 working days,BIB,18%,14%,23%,16%,26%,13%,25%,37%,62%,34%,43%,31%,66%,твс,AT/WT,95%,TBC,Grey,28%,66%,15%
LAC 19,"Same social worker for 6 months, in care for 12 months",BIB,62%,61%,64%,65%,70%,68%,58%,55%,60%,60%,52%,50%,58%,63%,VS,60%,твс,Green,50%,63%,65%
LAC 20,Long-term: same placement for 2 years,BIB,82%,80%,80%,77%,80%,76%,73%,70%,82%,72%,85%,72%,72%,74%,VS,75%,ТВС,Amber,72%,74%,73%
LAC 21,Three or more placements in the year,SIB,9%,9%,9%,9%,8%,9%,7%,7%,8%,7%,9%,8%,8%,8%,VS,8%,ТВС,Green,8%,8%,9%
LAC 22,Placed less than 20 miles from home,BIB,81%,81%,83%,81%,83%,82%,83%,83%,82%,83%,84%,82%,84%,84%,VS,90%,твс,Amber,82%,84%,81%
F 1,Foster carer households,BIB,236,235,229,228,230,233,236,236,235,235,235,235,231,235,VS,NA,NA,Grey,235,235,239
F 3,Annual reviews of foster carers on time,BIB,87%,92%,93%,92%,87%,86%,85%,81%,85%,95%,98%,96%,95%,92%,VS,95%,TBC,Amber,96%,92%,81%
F 4,Foster carers visited within timescale,BIB,80%,76%,78%,75%,64%,73%,72%,72%,56%,76%,79%,75%,79%,79%,VS,85%,твс,Amber,75%,79%,77%
AD 0,Adoption orders: number achieved in the month,BIB,0,2,5,1,0,0,1,1,0,5,1,1,0,3,IF,NA,NA,Grey,17,3,9
AD 1,Children with an agreed plan of adoption,BiB,48,49,0,1,0,1,1,5,0,0,0,0,0,0,IF,NA,NA,Grey,105,0,431
AD 2,Children waiting to be matched,,22,27,19,19,18,17,17,18,17,13,12,11,10,15,IF,NA,NA,Grey,11,15,18
AD 7,"Days from entering care to moving in with the adoptive family, 12 months",SIB,0,543.2,521.22,523.2,0,0,0,0,0,0,0,0,0,0,IF,558,ТВС,Grey,,,309
CL a,Care leavers with an up-to-date pathway plan,BIB,74%,74%,82%,83%,82%,83%,82%,87%,85%,86%,87%,88%,89%,83%,FM,95%,ТВС,Amber,83%,86%,69%
CL 1a,"Care leavers in education, employment or training",BIB,63%,63%,63%,61%,64%,66%,64%,63%,61%,64%,64%,66%,65%,64%,FM,60%,ТВС,Green,64%,64%,75%
CL 3a,Care leavers in suitable accommodation,BIB,84%,84%,85%,83%,90%,92%,90%,91%,88%,89%,89%,92%,90%,90%,FM,85%,ТВС,Green,92%,90%,75%
`;
